extension Discourse {
  /// How many sentences back an unnamed facility is looked for.
  private static let reach = 6

  /// Links the one facility of its type that the text names with the unnamed one spoken of before: "a prison",
  /// then "Evin prison".
  mutating func linkIntroductions() {
    var named: [String: [Int]] = [:]
    for (index, referent) in referents.enumerated() {
      guard referent.mention.form == .name, clusters.facts(of: index).kind == .facility,
        lexicon.nameTypes[referent.head]?.kind == .facility
      else { continue }
      let known = named[referent.headClass] ?? []
      if !known.contains(where: { clusters.root(of: $0) == clusters.root(of: index) }) {
        named[referent.headClass] = known + [index]
      }
    }
    for (noun, names) in named.sorted(by: { $0.key < $1.key }) {
      guard names.count == 1, let name = names.first else { continue }
      for index in stride(from: name - 1, through: 0, by: -1) {
        let referent = referents[index]
        guard referents[name].mention.sentence - referent.mention.sentence <= Self.reach else {
          break
        }
        guard referent.headClass == noun, referent.mention.form == .nominal,
          referent.number != .plural, !areNested(index, name)
        else { continue }
        clusters.join(index, name)
      }
    }
  }
}
