# marsad: `make demo` shows it at work, `make test` proves it, `make install` puts it in place.

PREFIX  ?= /usr
DESTDIR ?=
SYSCONFDIR ?= /etc
CONFIGURATION ?= release

SHELL := /bin/bash
SWIFT ?= swift
# The Swift runtime goes into the program, so that a machine needs only Debian's own libraries to run it.
RELEASE := -c release --static-swift-stdlib
STRICT  := --explicit-target-dependency-import-check error
PROGRAM ?= .build/release/marsad

.PHONY: build debug deps demo test test-packages check lint run bench bench-timeline install uninstall clean help

build: deps  ## Build the program (release, with the Swift runtime inside)
	$(SWIFT) build $(RELEASE) --product marsad

debug: deps
	$(SWIFT) build $(STRICT) --build-tests

deps:  ## Install the Debian packages that are missing, or name them
	@.ci/packages

# Without them, the tests that boot a real systemd are skipped and say so.
test-packages:
	@.ci/packages --tests || .ci/packages

demo: build  ## Drop the seeds into a scratch inbox one by one and show the alerts
	@.ci/demo $(PROGRAM)

run: build  ## Watch ./inbox in the foreground, until Ctrl-C
	@mkdir -p inbox
	$(PROGRAM) run --inbox inbox --state marsad.db

test: test-packages build check  ## Everything that proves marsad, a real systemd included where that is possible

check: lint debug  ## What must hold: imports as in the table, formatting, tests
	$(SWIFT) test $(STRICT) --skip-build

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

bench: build  ## Measure reading, latency and memory
	$(SWIFT) build $(RELEASE) --product marsad-bench
	@.ci/bench $(PROGRAM) .build/release/marsad-bench

bench-timeline:  ## Measure what one article costs beside a million stored events
	MARSAD_BENCHMARK=1000000 $(SWIFT) test -c release -Xswiftc -enable-testing --filter LargeTimeline

install:  ## Put everything in place under DESTDIR and PREFIX; build first
	@test -x $(PROGRAM) || { echo "build first: make" >&2; exit 1; }
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/marsad
	strip --strip-unneeded $(DESTDIR)$(PREFIX)/bin/marsad || true
	install -d $(DESTDIR)$(PREFIX)/share/marsad/topics $(DESTDIR)$(SYSCONFDIR)/marsad/topics
	install -m 644 config/topics/*.yaml $(DESTDIR)$(PREFIX)/share/marsad/topics/
	test -e $(DESTDIR)$(SYSCONFDIR)/marsad/marsad.yaml \
	  || install -m 644 config/marsad.yaml $(DESTDIR)$(SYSCONFDIR)/marsad/marsad.yaml
	install -d $(DESTDIR)$(PREFIX)/lib/systemd/system
	sed 's|/usr/bin/marsad|$(PREFIX)/bin/marsad|g; s|/usr/share/doc|$(PREFIX)/share/doc|' systemd/marsad.service \
	  > $(DESTDIR)$(PREFIX)/lib/systemd/system/marsad.service
	install -D -m 644 systemd/marsad.sysusers $(DESTDIR)$(PREFIX)/lib/sysusers.d/marsad.conf
	install -D -m 644 systemd/marsad.tmpfiles $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/marsad.conf
	install -D -m 644 systemd/marsad.catalog $(DESTDIR)$(PREFIX)/lib/systemd/catalog/marsad.catalog
	install -D -m 644 systemd/marsad.ar.catalog $(DESTDIR)$(PREFIX)/lib/systemd/catalog/marsad.ar.catalog
	install -D -m 644 README.md $(DESTDIR)$(PREFIX)/share/doc/marsad/README.md
	install -D -m 644 LICENSE $(DESTDIR)$(PREFIX)/share/doc/marsad/copyright
	@if [ -z "$(DESTDIR)" ] && [ -d /run/systemd/system ] && [ "$$(id -u)" = 0 ]; then \
	  systemd-sysusers && systemd-tmpfiles --create marsad.conf && journalctl --update-catalog \
	    && systemctl daemon-reload && echo "start it with: systemctl enable --now marsad"; \
	fi

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/marsad $(DESTDIR)$(PREFIX)/lib/systemd/system/marsad.service
	rm -f $(DESTDIR)$(PREFIX)/lib/sysusers.d/marsad.conf $(DESTDIR)$(PREFIX)/lib/tmpfiles.d/marsad.conf
	rm -f $(DESTDIR)$(PREFIX)/lib/systemd/catalog/marsad.catalog $(DESTDIR)$(PREFIX)/lib/systemd/catalog/marsad.ar.catalog
	rm -rf $(DESTDIR)$(PREFIX)/share/marsad $(DESTDIR)$(PREFIX)/share/doc/marsad

clean:
	$(SWIFT) package clean
	rm -rf .build/demo

help:
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:.*##/\t/' | expand -t 16
