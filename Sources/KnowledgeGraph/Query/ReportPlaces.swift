/// The places and buildings that reports name, and which of them tell one happening from another.
struct ReportPlaces {
  private struct Mention {
    let start: Int
    let place: Int
  }

  private let graph: Graph
  /// The mentions of named places by the slot of the report, in order.
  private var mentions: [[Mention]]
  /// The places that the lead of each report names, by its slot, sorted.
  private var leads: [[Int]] = []
  /// The days of the reports that name a place, ascending, by its canonical slot.
  private var days: [[Int]]

  /// The first sentences of a report tell what it is about.
  private static let leadLength = 450
  /// A place is telling where so many of the reports that name it are of these days.
  private static let tellingShare = 0.3
  private static let nearDays = 4

  /// Reads the places of a graph's reports; `named` says which entities bear a name, by canonical slot.
  init(of graph: Graph, named: [Bool]) {
    self.graph = graph
    mentions = Array(repeating: [], count: graph.documents.count)
    days = Array(repeating: [], count: graph.entities.count)
    var plain = [Int?](repeating: nil, count: graph.entities.count)
    for (slot, entity) in graph.entities.stored.enumerated() {
      let canonical = graph.identity.canonical[slot]
      let place = plain[canonical] ?? graph.plainPlace(ofSlot: canonical)
      plain[canonical] = place
      guard named[place], graph.isSite(slot: place),
        let document = graph.entityHomes[slot].document
      else { continue }
      for mention in entity.mentions {
        mentions[document].append(Mention(start: mention.span.start, place: place))
      }
    }
    for document in mentions.indices {
      mentions[document].sort { ($0.start, $0.place) < ($1.start, $1.place) }
      let report = graph.documents.stored[document]
      let lead = mentions[document].filter { isInLead($0.start, of: report) }
      leads.append(Self.places(of: lead))
      guard let day = day(of: document) else { continue }
      for place in Self.places(of: mentions[document]) { days[place].append(day) }
    }
    for place in days.indices where days[place].count > 1 { days[place].sort() }
  }

  /// Whether a claim stands in the headline or the first sentences of its report.
  func isInLead(_ slot: Int) -> Bool {
    guard let document = graph.claimHomes[slot].document,
      let start = graph.claims.stored[slot].evidence?.span.start
    else { return false }
    return isInLead(start, of: graph.documents.stored[document])
  }

  /// The places that tell which happening a claim is of: those of its sentence and of its report's lead.
  ///
  /// A place that reports of many other days name too, as a country, tells nothing.
  func tellingPlaces(of slot: Int, on day: Int) -> TellingPlaces {
    guard let document = graph.claimHomes[slot].document,
      let sentence = graph.claims.stored[slot].evidence?.span
    else { return TellingPlaces(own: [], named: [], lead: [], needsLead: false) }
    let all = mentions[document]
    let own = all[all.firstPosition { $0.start >= sentence.start }...]
      .prefix { $0.start < sentence.end }
    let named = Self.places(of: own)
    return TellingPlaces(
      own: named.filter { isTelling($0, on: day) },
      named: named,
      lead: leads[document].filter { isTelling($0, on: day) },
      needsLead: own.isEmpty || isInLead(slot)
    )
  }

  /// The places of mentions once each, sorted.
  private static func places(of mentions: some Collection<Mention>) -> [Int] {
    var places: [Int] = []
    for mention in mentions { places.insertSorted(mention.place) }
    return places
  }

  private func isInLead(_ start: Int, of report: SourceDocument) -> Bool {
    if let title = report.titleSpan, title.start <= start, start < title.end { return true }
    return start >= report.bodyStart && start < report.bodyStart + Self.leadLength
  }

  private func isTelling(_ place: Int, on day: Int) -> Bool {
    let days = days[place]
    // `day` may be the last there is: what goes on has no end.
    let near =
      days.firstPosition { $0 - Self.nearDays > day }
      - days.firstPosition { $0 + Self.nearDays >= day }
    return Double(near) >= Double(days.count) * Self.tellingShare
  }

  private func day(of document: Int) -> Int? {
    graph.documents.stored[document].day
  }
}

extension Graph {
  /// Whether an entity is a place or a building.
  func isSite(slot: Int) -> Bool {
    switch type(ofSlot: slot) {
    case .place, .facility: true
    case .person, .organization, .group, .weapon, .vehicle, .other: false
    }
  }

  /// The one place that has a place's name without its common nouns; the place itself without such a one.
  ///
  /// Of where one thing happened reports say "Redland", "Redland province" or "the province of Redland".
  fileprivate func plainPlace(ofSlot slot: Int) -> Int {
    guard type(ofSlot: slot) == .place else { return slot }
    let name = name(ofSlot: slot)
    guard let first = name.utf8.firstIndex(of: 0x20), let last = name.utf8.lastIndex(of: 0x20),
      name[last...].dropFirst().isNoun || name[first...].hasPrefix(" of ")
    else { return slot }
    let words = name.split(separator: " ")
    var plain = words[...]
    if words.count > 2, words[0].isNoun, words[1] == "of" { plain = plain.dropFirst(2) }
    while plain.count > 1, let last = plain.last, last.isNoun { plain.removeLast() }
    guard plain.count < words.count else { return slot }
    let others = nameIndex.slots(named: plain.joined(separator: " "))
      .map { identity.canonical[$0] }.filter { type(ofSlot: $0) == .place }
    guard let other = others.first, others.allSatisfy({ $0 == other }) else { return slot }
    return other
  }
}

extension StringProtocol {
  /// Whether a word has no capital.
  fileprivate var isNoun: Bool {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    if utf8.contains(where: capitals.contains) { return false }
    return utf8.allSatisfy { $0 < 0x80 } || !contains { $0.isUppercase }
  }
}

/// The places that tell which happening a claim is of, by canonical slot, sorted.
struct TellingPlaces {
  /// Those of its sentence.
  let own: [Int]
  /// All places of its sentence, telling or not.
  let named: [Int]
  /// Those of its report's lead.
  let lead: [Int]
  /// Whether the sentence names none, or leads itself.
  let needsLead: Bool

  /// Those of the sentence, with those of the lead where it needs them.
  var all: [Int] { needsLead ? either : own }

  /// Those of either.
  var either: [Int] {
    var either = own
    for place in lead { either.insertSorted(place) }
    return either
  }
}

extension [Int] {
  /// Puts a number in its place among sorted ones, unless it is there.
  mutating func insertSorted(_ number: Int) {
    guard let place = firstIndex(where: { $0 >= number }) else {
      append(number)
      return
    }
    if self[place] != number { insert(number, at: place) }
  }
}
