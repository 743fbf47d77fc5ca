extension RecordWriter {
  mutating func write(_ judgement: Judgement, foreign: [ForeignFields.Field]) {
    begin(foreign: foreign)
    member("kind", judgement.kind)
    switch judgement.decision {
    case .same(let ids), .different(let ids): list("entities", ids) { $0.json.string($1.rawValue) }
    case .sameHappening(let ids), .differentHappening(let ids):
      list("claims", ids) { $0.json.string($1.rawValue) }
    case .rename(let id, let value), .alias(let id, let value), .grade(let id, let value),
      .note(.entity(let id), let value):
      member("entity", id.rawValue)
      member("value", value)
    case .star(.entity(let id)):
      member("entity", id.rawValue)
    case .retype(let id, let type):
      member("entity", id.rawValue)
      member("value", type.rawValue)
    case .note(.claim(let id), let value):
      member("claim", id.rawValue)
      member("value", value)
    case .retract(let id), .star(.claim(let id)):
      member("claim", id.rawValue)
    }
    member("by", judgement.by)
    member("at", judgement.at)
    if let confidence = judgement.confidence {
      json.key("confidence")
      json.number(confidence)
    }
    member("reason", judgement.reason)
    end(.record)
  }
}

extension Judgement {
  /// The word for what is decided, as in the file: "same", "rename".
  public var kind: String {
    switch decision {
    case .same, .sameHappening: "same"
    case .different, .differentHappening: "different"
    case .rename: "rename"
    case .retype: "retype"
    case .alias: "alias"
    case .note: "note"
    case .star: "star"
    case .retract: "retract"
    case .grade: "grade"
    }
  }
}
