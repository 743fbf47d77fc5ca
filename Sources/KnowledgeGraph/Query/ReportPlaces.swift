/// The places and buildings that reports name, and which of them tell one happening from another.
struct ReportPlaces {
  private struct Mention {
    let start: Int
    let place: Int
  }

  private let graph: Graph
  /// The mentions of named places by the slot of the report, in order.
  private var mentions: [[Mention]]
  /// The days of the reports that name a place, ascending, by its canonical slot.
  private var days: [Int: [Int]] = [:]

  /// The first sentences of a report tell what it is about.
  private static let leadLength = 450
  /// A place is telling where so many of the reports that name it are of these days.
  private static let tellingShare = 0.3
  private static let nearDays = 4

  init(of graph: Graph) {
    self.graph = graph
    mentions = Array(repeating: [], count: graph.documents.count)
    let named = graph.namedSlots
    for (slot, entity) in graph.entities.stored.enumerated() {
      let place = graph.identity.canonical[slot]
      guard named[place], [.place, .facility].contains(graph.type(ofSlot: place)),
        let document = graph.entityHomes[slot].document
      else { continue }
      for mention in entity.mentions {
        mentions[document].append(Mention(start: mention.span.start, place: place))
      }
    }
    for document in mentions.indices {
      mentions[document].sort { ($0.start, $0.place) < ($1.start, $1.place) }
      guard let day = day(of: document) else { continue }
      for place in Set(mentions[document].map(\.place)) { days[place, default: []].append(day) }
    }
    for place in days.keys { days[place]?.sort() }
  }

  /// Whether a claim stands in the headline or the first sentences of its report.
  func isInLead(_ slot: Int) -> Bool {
    guard let document = graph.claimHomes[slot].document,
      let start = graph.claims.stored[slot].evidence?.span.start
    else { return false }
    return isInLead(start, of: document)
  }

  /// The places that tell which happening a claim is of: those of its sentence and of its report's lead.
  ///
  /// A place that reports of many other days name too, as a country, tells nothing.
  func tellingPlaces(of slot: Int, on day: Int) -> TellingPlaces {
    guard let document = graph.claimHomes[slot].document,
      let sentence = graph.claims.stored[slot].evidence?.span
    else { return TellingPlaces(own: [], lead: [], needsLead: false) }
    let all = mentions[document]
    let own = all[all.firstPosition { $0.start >= sentence.start }...]
      .prefix { $0.start < sentence.end }
    func telling(_ found: some Sequence<Mention>) -> [Int] {
      Set(found.map(\.place)).filter { isTelling($0, on: day) }.sorted()
    }
    return TellingPlaces(
      own: telling(own),
      lead: telling(all.filter { isInLead($0.start, of: document) }),
      needsLead: own.isEmpty || isInLead(slot)
    )
  }

  private func isInLead(_ start: Int, of document: Int) -> Bool {
    let report = graph.documents.stored[document]
    if let title = report.titleSpan, title.start <= start, start < title.end { return true }
    return start >= report.bodyStart && start < report.bodyStart + Self.leadLength
  }

  private func isTelling(_ place: Int, on day: Int) -> Bool {
    guard let days = days[place] else { return true }
    let first = days.firstPosition { $0 >= day - Self.nearDays }
    let near = days[first...].prefix { $0 <= day + Self.nearDays }.count
    return Double(near) >= Double(days.count) * Self.tellingShare
  }

  private func day(of document: Int) -> Int? {
    graph.documents.stored[document].published.flatMap { TimeSpan($0) }?.start?.firstDay
  }
}

/// The places that tell which happening a claim is of, by canonical slot, sorted.
struct TellingPlaces {
  /// Those of its sentence.
  let own: [Int]
  /// Those of its report's lead.
  let lead: [Int]
  /// Whether the sentence names none, or leads itself.
  let needsLead: Bool

  /// Those of the sentence, with those of the lead where it needs them.
  var all: [Int] { needsLead ? either : own }

  /// Those of either.
  var either: [Int] { Set(own + lead).sorted() }
}
