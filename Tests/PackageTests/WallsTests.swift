import Testing

/// The walls between modules: every import of ours is one that the README's code map allows.
@Suite struct WallsTests {
  @Test func everyImportIsAllowed() throws {
    let walls = try ReadMe.walls()
    for path in try Repository.files(below: "Sources", ending: [".swift"]) {
      let module = String(path.split(separator: "/")[1])
      let allowed = try #require(walls[module], "\(module) is not in the README's code map")
      for (number, line) in try Repository.lines(of: path).enumerated() {
        guard let imported = importedModule(in: line), walls.keys.contains(imported) else {
          continue
        }
        #expect(allowed.contains(imported), "\(path):\(number + 1) imports \(imported)")
      }
    }
  }

  @Test func theCodeMapNamesWhatIsThere() throws {
    let folders = try Repository.files(below: "Sources", ending: [".swift", ".c"])
      .map { String($0.split(separator: "/")[1]) }
    #expect(try Set(folders) == Set(ReadMe.walls().keys))
  }

  /// `Language` in `public import Language` and in `import struct Language.Token`.
  private func importedModule(in line: String) -> String? {
    let words = line.prefix { $0 != "/" }.split(separator: " ")
    guard let place = words.firstIndex(of: "import"),
      words[..<place].allSatisfy({ levels.contains($0) || $0.hasPrefix("@") })
    else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let path = words[(place + 1)...].first { !kinds.contains(String($0)) }
    return path?.split(separator: ".").first.map(String.init)
  }

  private let levels: [Substring] = ["public", "package", "internal", "fileprivate", "private"]
}
