import Foundation
import Testing

/// The sample that ships.
@Suite struct SampleTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func savedGraphIsWhatItsReportsGiveInAnyOrder() throws {
    let program = try Program()
    let built = program.folder.appending(path: "built.json")
    let sample = "graphs/hasakah-prison-2022"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: sample).path
    )
    let backwards = names.sorted(by: >).map { "\(sample)/\($0)" }
    let run = try program.run(["build"] + backwards + ["-o", built.path], in: Self.root)
    #expect(run.status == 0, "\(run.errors)")
    let shipped = try Data(contentsOf: Self.root.appending(path: sample + ".json"))
    #expect(
      try Data(contentsOf: built) == shipped,
      "make it anew: hearsay build \(sample) -o \(sample).json"
    )
  }
}
