/// The saved format as Codable has it: a second reading of the same file, to check the hand-written one by.
struct CodableGraph: Codable, Equatable {
  struct Document: Codable, Equatable {
    var id: String
    var title, outlet, agency, published, url, path: String?
    var sha256, text: String
  }

  struct Mention: Codable, Equatable {
    var document: String
    var start, end: Int
    var form: String
  }

  struct Entity: Codable, Equatable {
    var id, type, name: String
    var aliases: [String]?
    var canonical: String?
    var mentions: [Mention]?
  }

  struct Quantity: Codable, Equatable {
    var min, max: Int?
    var approximate: Bool?
    var text: String
  }

  struct Argument: Codable, Equatable {
    var role: String
    var entity, claim: String?
    var span: [Int]?
    var quantity: Quantity?
  }

  struct Time: Codable, Equatable {
    var value: String
    var span: [Int]?
  }

  struct Link: Codable, Equatable {
    var entity: String?
    var manner: String
    var span: [Int]?
    var content: [[Int]]?
  }

  struct Evidence: Codable, Equatable {
    var document: String
    var start, end: Int
  }

  struct Claim: Codable, Equatable {
    var id, predicate: String
    var arguments: [Argument]
    var time: Time?
    var polarity, modality: String
    var quantity: Quantity?
    var qualifier, stance: String?
    var attribution: [Link]
    var evidence: Evidence?
    var trigger: [Int]?
    var confidence: Double
    var rule: String
    var by: String?
  }

  struct Event: Codable, Equatable {
    var id, predicate: String
    var claims: [String]
  }

  struct Judgement: Codable, Equatable {
    var kind: String
    var entities, claims: [String]?
    var entity, claim, value: String?
    var by: String
    var at: String?
    var confidence: Double?
    var reason: String?
  }

  var format: String
  var version: Int
  var documents: [Document]
  var entities: [Entity]
  var claims: [Claim]
  var events: [Event]
  var judgements: [Judgement]
}
