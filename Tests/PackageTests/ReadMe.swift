/// What the tests read from README.md.
enum ReadMe {
  /// The modules of the code map and what each may import.
  static func walls() throws -> [String: Set<String>] {
    let rows = try block(under: "## The code").compactMap { line -> (String, Set<String>)? in
      let fields = line.split(separator: " ", maxSplits: 1)
      guard fields.count == 2 else { return nil }
      // A remark in brackets may follow.
      let imports = fields[1].prefix { $0 != "(" }.split { !$0.isLetter }.map(String.init)
      return (String(fields[0]), Set(imports))
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// The lines of the first fenced block under a heading.
  static func block(under heading: String) throws -> [String] {
    let lines = try Repository.lines(of: "README.md")
    let section = lines.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix("## ") }
    return Array(section.drop { !$0.hasPrefix("```") }.dropFirst().prefix { $0 != "```" })
  }
}
