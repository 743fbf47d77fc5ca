extension Ontology {
  /// Reads a table: a row a line, nine fields parted by tabs, `#` comments; the file's name is for errors.
  init(parsing text: String, file: String) throws(OntologyError) {
    var entries: [Entry] = []
    var known = Set<Predicate>()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let place = OntologyError.Place(file: file, line: index + 1)
      let entry = try Self.entry(line, at: place)
      guard known.insert(entry.predicate).inserted else {
        throw .duplicate(place, predicate: entry.predicate.rawValue)
      }
      entries.append(entry)
    }
    self.init(entries: entries)
  }

  private static func entry(
    _ line: Substring,
    at place: OntologyError.Place
  ) throws(OntologyError) -> Entry {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 9 else { throw .fields(place, found: fields.count) }
    guard let kind = Kind(rawValue: fields[1]) else { throw .value(place, fields[1]) }
    let roles = fields[2].split(separator: " ").map { Role(rawValue: String($0)) }
    guard !roles.isEmpty, Set(roles).count == roles.count else { throw .value(place, fields[2]) }
    guard ["", "yes"].contains(fields[3]) else { throw .value(place, fields[3]) }
    return Entry(
      predicate: Predicate(rawValue: fields[0]),
      kind: kind,
      roles: roles,
      isSymmetric: fields[3] == "yes",
      excludes: Set(fields[4].split(separator: " ").map { Predicate(rawValue: String($0)) }),
      plover: fields[5].isEmpty ? nil : fields[5],
      cameo: fields[6].isEmpty ? nil : fields[6],
      active: fields[7],
      passive: fields[8]
    )
  }
}
