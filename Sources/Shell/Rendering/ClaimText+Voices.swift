import KnowledgeGraph

/// Who says a claim, in words.
extension ClaimText {
  /// Who says so: the speaker, then those who pass it on ("Farhad Shami via Euronews, Trend").
  ///
  /// A long description is cut for a table: `why` shows it whole.
  func voice(of claim: Claim, isWhole: Bool = false) -> StyledText {
    let names = chain(of: claim)
    guard let first = names.first else { return StyledText() }
    return Self.voice(isWhole ? first : Self.cut(first), via: Array(names.dropFirst()))
  }

  private static func voice(_ first: String, via others: [String]) -> StyledText {
    let rest = others.joined(separator: ", ")
    return StyledText(first) + (rest.isEmpty ? "" : StyledText(" via \(rest)", .faint))
  }

  /// Who says claims, each voice once: for people with all who pass it on together, whole for programs.
  func voices(of claims: [Claim]) -> Cell {
    var speakers: [String] = []
    var carriers: [String: [String]] = [:]
    for chain in claims.map(chain) {
      guard let first = chain.first else { continue }
      if carriers[first] == nil { speakers.append(first) }
      for name in chain.dropFirst() where carriers[first]?.contains(name) != true {
        carriers[first, default: []].append(name)
      }
      carriers[first] = carriers[first] ?? []
    }
    var seen = Set<String>()
    let whole = claims.map { voice(of: $0, isWhole: true).plain }.filter {
      seen.insert($0).inserted
    }
    return Cell(
      speakers.map { Self.voice(Self.cut($0), via: carriers[$0] ?? []) }.joined("; "),
      value: .words(whole)
    )
  }

  private static func cut(_ name: String) -> String {
    guard name.count > longestVoice else { return name }
    return name.prefix(longestVoice).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }

  private static let longestVoice = 40

  /// The names of the chain, or the report where nobody is named.
  private func chain(of claim: Claim) -> [String] {
    let names = names(inChainOf: claim)
    guard names.isEmpty, let evidence = claim.evidence else { return names }
    return ["report \(numbering.documents.label(evidence.document))"]
  }

  /// The names of the chain, the innermost first, each once; none in the voice of an outlet that is not named.
  ///
  /// An outlet that the graph knows by its words alone is called by them; agency and outlet of the report's header stand
  /// where the words do not name them.
  func names(inChainOf claim: Claim) -> [String] {
    if let person = claim.by { return [person] }
    let report = claim.evidence.flatMap { graph.document($0.document) }
    func name(_ link: Attribution) -> String? { link.entity.flatMap(graph.nameInText(of:)) }
    let inner = claim.attribution.filter { $0.manner != .outlet }.compactMap(name)
    let outlets = claim.attribution.filter { $0.manner == .outlet }.compactMap {
      name($0) ?? ($0.span == nil ? nil : words($0.span, of: claim))
    }
    var chain: [String] = []
    for name in inner + [report?.agency].compactMap(\.self) + outlets
      + [report?.outlet].compactMap(\.self)
    where !chain.contains(where: { Self.isSame($0, name) }) {
      chain.append(name)
    }
    return chain
  }

  /// Whether two names are one, or one begins the other ("North Press", "North Press Agency").
  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.lowercased() + " ", b.lowercased() + " ")
    return a.hasPrefix(b) || b.hasPrefix(a)
  }

  /// An origin by its name.
  func name(of origin: Origin) -> String {
    switch origin {
    case .entity(let id): graph.nameInText(of: id)
    case .named(let name): graph.headerSource(named: name) ?? name
    case .outlet(let document): "the unnamed outlet of \(numbering.documents.label(document))"
    case .unnamed(let words, let carrier): words + carried(by: carrier)
    case .person(let name): name
    }
  }

  /// That an agency quotes somebody, where it is one.
  private func carried(by carrier: String) -> String {
    let agency =
      graph.headerSource(named: carrier)
      ?? graph.entities(named: carrier).first.map(graph.nameInText(of:))
    return agency.map { " via \($0)" } ?? ""
  }
}
