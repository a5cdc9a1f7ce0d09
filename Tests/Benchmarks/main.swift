import Foundation

// `make bench`: what marsad costs, beside what it could be compared with, measured in one run.
//
// Usage: marsad-bench PROGRAM TOPICS DOCUMENT…

let arguments = CommandLine.arguments
guard arguments.count > 3 else {
  print("usage: marsad-bench PROGRAM TOPICS DOCUMENT…")
  exit(64)
}
try measureReading(topics: arguments[2], documents: Array(arguments[3...]))
try measureDaemon(program: arguments[1], topics: arguments[2])
