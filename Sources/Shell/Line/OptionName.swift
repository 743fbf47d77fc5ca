/// The options of the language: the same name means the same in every command that takes it.
enum OptionName: String, CaseIterable, Hashable, Sendable {
  case about, add, around, `as`, because, by, depth, discard, doc, exact, `in`, limit, max, new, on,
    origins, out
  case place, shortest, since, sort, status, type, until

  /// What an option takes behind it.
  enum Value {
    case nothing, count, date, format, name, type, document, status, word, text
  }

  /// What this one takes.
  var value: Value {
    switch self {
    case .add, .discard, .exact, .in, .new, .out, .shortest: .nothing
    case .depth, .limit, .max, .origins: .count
    case .on, .since, .until: .date
    case .as: .format
    case .about, .around, .by, .place: .name
    case .type: .type
    case .doc: .document
    case .status: .status
    case .sort: .word
    case .because: .text
    }
  }

  /// The word that stands for it without dashes ("since 2022-01-20"), or nil.
  var keyword: String? {
    switch self {
    case .about, .because, .by, .on, .since, .until: rawValue
    case .place: "in"
    case .add, .around, .as, .depth, .discard, .doc, .exact, .in, .limit, .max, .new, .origins,
      .out, .shortest, .sort, .status, .type:
      nil
    }
  }

  /// What help and completion say of it.
  var summary: String {
    switch self {
    case .about: "about this name"
    case .add: "add to the graph instead of replacing it"
    case .around: "only what is near this name"
    case .as: "table, json, jsonl, csv, tsv, md or line"
    case .because: "why, kept with the decision"
    case .by: "said by this speaker, or by one who speaks for it"
    case .depth: "how many steps"
    case .discard: "without saving"
    case .doc: "in this report"
    case .exact: "this verb only, not its class"
    case .in: "links that point here"
    case .limit: "at most so many rows; 0 shows all"
    case .max: "at most so many paths"
    case .new: "unknown names are new ones"
    case .on: "on this day"
    case .origins: "by at least so many independent sources"
    case .out: "links that start here"
    case .place: "at this place, or at what lies in it"
    case .shortest: "only the shortest"
    case .since: "on this day or later"
    case .sort: "by this column"
    case .status: "said, denied or disputed"
    case .type: "of this type of entity"
    case .until: "on this day or earlier"
    }
  }
}
