// What Swift cannot import of the kernel's interface: headers that Glibc's module leaves out, calls whose C declaration
// is variadic, and macros that take an argument. No logic.
#ifndef MARSAD_CLINUX_SHIM_H
#define MARSAD_CLINUX_SHIM_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

/// openat(2), variadic in C.
static inline int marsad_openat(int folder, const char *name, int flags, unsigned int mode) {
  return openat(folder, name, flags, mode);
}

/// renameat2(2) with RENAME_NOREPLACE, which glibc declares for _GNU_SOURCE alone.
static inline int marsad_rename_without_replacing(
    int source, const char *name, int destination, const char *new_name) {
  return (int)syscall(SYS_renameat2, source, name, destination, new_name, 1u /* RENAME_NOREPLACE */);
}

/// fcntl(2) with F_SETLEASE, likewise: F_RDLCK is granted only while nobody has the file open for writing.
static inline int marsad_set_lease(int descriptor, int type) {
  return fcntl(descriptor, 1024 /* F_SETLEASE */, type);
}

#endif
