import Glibc

/// Runs `work` on `inputs` on every core and hands the results to `use` one at a time, in the order of the inputs.
///
/// At most `width` inputs are under way or waiting for their turn, so that the memory needed does not grow with their
/// number.
func inOrder<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], width: Int = 2 * availableCores, work: @escaping @Sendable (Input) -> Output,
  use: (Output) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Output).self) { group in
    var begun = 0
    func beginNext() {
      guard begun < inputs.count else { return }
      let (index, input) = (begun, inputs[begun])
      begun += 1
      group.addTask { (index, work(input)) }
    }
    for _ in 0..<max(1, width) { beginNext() }
    var waiting: [Int: Output] = [:]
    var next = 0
    while let (index, output) = try await group.next() {
      waiting[index] = output
      while let output = waiting.removeValue(forKey: next) {
        try use(output)
        next += 1
        beginNext()
      }
    }
  }
}

/// At least 1.
var availableCores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
