extension Discourse {
  /// Links the people who act for an organization with it: "ISIS militants", "seven members of the SDF".
  ///
  /// A part with a fate of its own stays apart, and so does who is said to be a member: "Ada Roe, a member of the union".
  mutating func linkMembers() {
    for (index, referent) in referents.enumerated() where referent.mention.form == .nominal {
      guard let role = lexicon.memberRoles[referent.head] else { continue }
      let facts = clusters.facts(of: index)
      guard role != .rules, facts.kind != .person || facts.members.count == 1 else { continue }
      if role == .held || referent.isHeld || referent.isCounted && referent.isRestricted {
        clusters.setApart(index)
        continue
      }
      if let organization = organization(of: index, role: role) {
        clusters.join(organization, index)
      } else if role == .acts, let organization = organizationOfPeople(of: index) {
        clusters.join(organization, index)
      }
    }
  }

  /// Links the people of an organization that a pronoun stands for: "its fighters", "our forces".
  mutating func linkOwnMembers() {
    for (index, referent) in referents.enumerated() where referent.definiteness == .possessed {
      guard lexicon.memberRoles[referent.head] == .acts, !clusters.facts(of: index).isApart,
        !clusters.facts(of: index).isNamed,
        let organization = organization(of: index, role: .acts)
      else { continue }
      clusters.join(organization, index)
    }
  }

  /// Links what one thing owns, named again by the same noun: "his house", then "his house".
  mutating func linkPossessions() {
    var known: [Possession: Int] = [:]
    for (index, referent) in referents.enumerated()
    where referent.definiteness == .possessed && referent.mention.form == .nominal {
      let number = referent.mention.sentence
      let owner = sentences[number].tree.children(of: referent.mention.head, by: .possessive).first
      guard let owner = owner.flatMap({ self.referent(sentence: number, head: $0) }),
        clusters.facts(of: owner).members.count > 1, !clusters.facts(of: index).isApart
      else { continue }
      let possession = Possession(owner: clusters.root(of: owner), noun: referent.head)
      if let other = known[possession], referents[other].number == referent.number {
        link(other, index)
      } else {
        known[possession] = index
      }
    }
  }

  private struct Possession: Hashable {
    let owner: Int
    let noun: String
  }

  /// The organization that the phrase itself names.
  private func organization(of index: Int, role: CoreferenceLexicon.MemberRole) -> Int? {
    let referent = referents[index]
    let number = referent.mention.sentence
    let sentence = sentences[number]
    let tree = sentence.tree
    let head = lexicon.counted(by: referent.mention.head, in: sentence)
    for child in tree.children[head].reversed() {
      let isModifier: Bool
      switch tree.relations[child] {
      case .compound: isModifier = true
      case .possessive: isModifier = role == .acts
      case .nmod:
        isModifier = role == .acts && tree.children[child].contains { sentence.lemmas[$0] == "of" }
      default: isModifier = false
      }
      guard isModifier, let candidate = self.referent(sentence: number, head: child) else {
        continue
      }
      let facts = clusters.facts(of: candidate)
      if facts.isNamed, facts.kind == .organization || facts.kind == .group || facts.kind == .other
      {
        return candidate
      }
    }
    return nil
  }

  /// The organization that is said to be led or run by the people whose fighters the phrase names.
  private func organizationOfPeople(of index: Int) -> Int? {
    let peoples = referents[index].demonyms
    guard !peoples.isEmpty else { return nil }
    let candidates = referents.indices.filter { candidate in
      let referent = referents[candidate]
      return referent.mention.form == .name && clusters.facts(of: candidate).kind == .organization
        && !referent.leadingPeoples.isDisjoint(with: peoples)
    }
    return candidates.last { $0 < index } ?? candidates.first
  }
}
