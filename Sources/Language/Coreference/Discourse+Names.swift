extension Discourse {
  /// A name as the text writes it, once for all of its mentions.
  private struct Name {
    let words: [String]
    let written: String
    let first: Int
    let kind: MentionKind
    let head: String
    /// Whether "in" or its like stands before one of its mentions.
    let isPlaceOnItsOwn: Bool
  }

  /// Links names: the same, a surname, an acronym, a known alias, a name without its type or its modifiers.
  mutating func linkNames() {
    let names = distinctNames()
    var acronyms: [String: Int] = [:]
    var aliases: [String: Int] = [:]
    for name in names {
      if name.words.count > 2, name.kind != .person {
        let written = name.written.split(separator: " ")
        acronyms[String(written.compactMap { $0.first?.isUppercase == true ? $0.first : nil })] =
          name.first
        acronyms[String(written.compactMap(\.first)).uppercased()] = name.first
      }
      guard let known = lexicon.aliases[name.written]?.name else { continue }
      if let first = aliases[known] {
        linkAliases(first, name.first)
      } else {
        aliases[known] = name.first
      }
    }
    for name in names where name.words.count == 1 {
      let letters = name.written.filter { $0 != "." }
      if letters.count > 1, let full = acronyms[letters], full != name.first {
        linkAliases(full, name.first)
      }
    }
    for short in names {
      let longer = names.filter { $0.words.count > short.words.count && isShortForm(short, of: $0) }
      guard let last = longer.last(where: { $0.first < short.first }) ?? longer.first else {
        continue
      }
      link(last.first, short.first)
    }
  }

  /// Links a people in "Kurdish-run" with its authorities, the authorities of one people with each other, and a people
  /// in "Kurdish-led" with itself.
  mutating func linkAuthorities() {
    var first: [Referent.People: Int] = [:]
    for (index, referent) in referents.enumerated() {
      let people: Referent.People
      if let own = referent.people {
        people = own
      } else if lexicon.memberRoles[referent.head] == .rules,
        let adjective = referent.demonyms.min()
      {
        people = Referent.People(adjective: adjective, isGoverning: true)
      } else {
        continue
      }
      if let other = first[people] { clusters.join(other, index) } else { first[people] = index }
    }
  }

  private mutating func distinctNames() -> [Name] {
    var names: [Name] = []
    var known: [[String]: [Int]] = [:]
    for (index, referent) in referents.enumerated() where isLinkableName(referent) {
      let same = known[referent.name, default: []].first { clusters.agree(names[$0].first, index) }
      if let same {
        clusters.join(names[same].first, index)
        guard isPlaceOnItsOwn(referent) || names[same].kind == .other else { continue }
        names[same] = Name(
          words: referent.name,
          written: names[same].written,
          first: names[same].first,
          kind: clusters.facts(of: index).kind,
          head: names[same].head,
          isPlaceOnItsOwn: names[same].isPlaceOnItsOwn || isPlaceOnItsOwn(referent)
        )
      } else {
        known[referent.name, default: []].append(names.count)
        names.append(
          Name(
            words: referent.name,
            written: referent.writtenName,
            first: index,
            kind: referent.mention.kind,
            head: referent.head,
            isPlaceOnItsOwn: isPlaceOnItsOwn(referent)
          )
        )
      }
    }
    return names
  }

  private func isLinkableName(_ referent: Referent) -> Bool {
    referent.mention.form == .name && !referent.name.isEmpty && referent.mention.kind != .time
      && lexicon.memberRoles[referent.head] != .held && !isPair(referent)
  }

  /// "the Moss-Weld debate": two names that a hyphen joins before a noun are neither of the two.
  private func isPair(_ referent: Referent) -> Bool {
    let sentence = sentences[referent.mention.sentence]
    let tokens = referent.mention.name ?? referent.mention.tokens
    guard referent.mention.kind == .person, tokens.count == 3,
      sentence.isHyphen(tokens.lowerBound + 1)
    else { return false }
    return [.compound, .amod].contains(sentence.tree.relations[referent.mention.head])
  }

  private func isPlaceOnItsOwn(_ referent: Referent) -> Bool {
    let sentence = sentences[referent.mention.sentence]
    let head = referent.mention.head
    // "an Arlen prison" is in Arlen.
    if [.compound, .amod].contains(sentence.tree.relations[head]), referent.governor >= 0,
      lexicon.nameTypes[sentence.lemmas[referent.governor].lowercased()]?.kind == .facility
    {
      return true
    }
    guard sentence.tree.relations[head] == .obl || sentence.tree.relations[head] == .nmod else {
      return false
    }
    return sentence.tree.children[head].contains { sentence.tree.relations[$0] == .case }
  }

  private func isShortForm(_ short: Name, of long: Name) -> Bool {
    // "the Vice President" is not "the President".
    let isOfRank = long.words.first.map(lexicon.rankWords.contains) == true
    guard !isOfRank || Array(long.words.dropFirst()) != short.words else { return false }
    switch long.kind {
    case .person:
      guard short.kind == .person || short.kind == .other else { return false }
      return Array(long.words.suffix(short.words.count)) == short.words
        || short.kind == .person && Array(long.words.prefix(short.words.count)) == short.words
    case .place, .facility:
      guard short.kind != .person, short.kind != .organization else { return false }
      guard let type = lexicon.nameTypes[long.head], type.bare else { return false }
      guard long.kind == .place || !short.isPlaceOnItsOwn else { return false }
      // Panama is not Panama City.
      guard !lexicon.countries.contains(short.written) else { return false }
      return Array(long.words.dropLast()) == short.words
    case .organization:
      guard short.kind == .organization || short.kind == .other || short.kind == .facility else {
        return false
      }
      return short.words.last == long.head && Set(long.words).isSuperset(of: short.words)
    case .group, .weapon, .vehicle, .event, .time, .other:
      return false
    }
  }
}
