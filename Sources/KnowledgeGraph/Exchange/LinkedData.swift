/// A graph as resources with properties, for RDF: claims in W3C PROV, their sentences in W3C Web Annotation.
///
/// A claim is a `prov:Entity` that was attributed to its speakers and derived from its report; who takes part is
/// qualified by a role, as in `prov:qualifiedAttribution`. Nothing is stated outside a claim but names and types.
struct LinkedData {
  /// Something with an id, types and properties; without an id it stands inside another one.
  struct Resource {
    var id: String?
    var types: [String]
    var properties: [(name: String, value: Value)] = []
  }

  /// What a property says.
  indirect enum Value {
    case text(String)
    case date(String)
    case integer(Int)
    case number(Double)
    case reference(String)
    case resource(Resource)
  }

  /// The prefixes that names of types and properties use.
  static let prefixes = [
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("hearsay", "urn:hearsay:"),
  ]

  /// The resources: reports, entities, claims.
  let resources: [Resource]

  init(_ excerpt: GraphExcerpt) {
    let claims = excerpt.claims.map { Self.resource($0, in: excerpt) }
    resources =
      excerpt.documents.map(Self.resource) + excerpt.entities.map { Self.resource($0, in: excerpt) }
      + claims
  }

  private static func resource(_ document: SourceDocument) -> Resource {
    var resource = Resource(id: document.id.rawValue, types: ["prov:Entity", "hearsay:Report"])
    resource.add("dcterms:title", document.title.map(Value.text))
    resource.add("dcterms:publisher", document.outlet.map(Value.text))
    resource.add("dcterms:date", document.published.map(Value.date))
    resource.add("dcterms:source", document.url.map(Value.text))
    resource.add("hearsay:sha256", .text(document.sha256))
    return resource
  }

  private static func resource(_ id: EntityID, in excerpt: GraphExcerpt) -> Resource {
    let type = excerpt.type(id)
    let agent = ["person": "prov:Person", "organization": "prov:Organization"][type]
    let types = [agent, "hearsay:\(type)"].compactMap(\.self)
    var resource = Resource(id: id.rawValue, types: types)
    resource.add("rdfs:label", .text(excerpt.name(id)))
    for alias in excerpt.graph.aliases(of: id) { resource.add("skos:altLabel", .text(alias)) }
    return resource
  }

  private static func resource(_ claim: Claim, in excerpt: GraphExcerpt) -> Resource {
    var resource = Resource(id: claim.id.rawValue, types: ["prov:Entity", "hearsay:Claim"])
    resource.add("hearsay:predicate", .reference("hearsay:\(claim.predicate.rawValue)"))
    resource.add("hearsay:polarity", .text(claim.polarity.rawValue))
    resource.add("hearsay:modality", .text(claim.modality.rawValue))
    resource.add("hearsay:time", claim.time.map { .text($0.value) })
    resource.add("hearsay:confidence", .number(claim.confidence))
    for argument in claim.arguments {
      resource.add("hearsay:participation", .resource(participation(argument, claim, excerpt)))
    }
    for (place, link) in claim.attribution.enumerated() {
      guard let speaker = link.entity.map(excerpt.graph.canonical) else { continue }
      resource.add("prov:wasAttributedTo", .reference(speaker.rawValue))
      var attribution = Resource(id: nil, types: ["prov:Attribution"])
      attribution.add("prov:agent", .reference(speaker.rawValue))
      attribution.add("hearsay:manner", .text(link.manner.rawValue))
      attribution.add("hearsay:place", .integer(place))
      resource.add("prov:qualifiedAttribution", .resource(attribution))
    }
    resource.add("hearsay:statedBy", claim.by.map(Value.text))
    if let evidence = claim.evidence, let quote = excerpt.quote(claim),
      let report = excerpt.graph.document(evidence.document)
    {
      resource.add("prov:wasDerivedFrom", .reference(report.id.rawValue))
      resource.add("oa:hasTarget", .resource(target(evidence, quote, in: report)))
    }
    return resource
  }

  private static func participation(
    _ argument: Argument,
    _ claim: Claim,
    _ excerpt: GraphExcerpt
  ) -> Resource {
    var resource = Resource(id: nil, types: ["hearsay:Participation"])
    resource.add("hearsay:role", .reference("hearsay:\(argument.role.rawValue)"))
    if let entity = argument.entity.map(excerpt.graph.canonical) {
      resource.add("hearsay:who", .reference(entity.rawValue))
    } else if let other = argument.claim {
      resource.add("hearsay:who", .reference(other.rawValue))
    }
    resource.add("hearsay:words", excerpt.words(argument.span, of: claim).map(Value.text))
    resource.add("hearsay:minimum", argument.quantity?.min.map(Value.integer))
    resource.add("hearsay:maximum", argument.quantity?.max.map(Value.integer))
    return resource
  }

  /// The sentence in its report, by place and by words.
  private static func target(
    _ evidence: Evidence,
    _ quote: String,
    in report: SourceDocument
  ) -> Resource {
    let range = CodePointOffsets(of: report.text).codePoints(of: evidence.span)
    var position = Resource(id: nil, types: ["oa:TextPositionSelector"])
    position.add("oa:start", .integer(range.lowerBound))
    position.add("oa:end", .integer(range.upperBound))
    var words = Resource(id: nil, types: ["oa:TextQuoteSelector"])
    words.add("oa:exact", .text(quote))
    var target = Resource(id: nil, types: ["oa:SpecificResource"])
    target.add("oa:hasSource", .reference(report.id.rawValue))
    target.add("oa:hasSelector", .resource(position))
    target.add("oa:hasSelector", .resource(words))
    return target
  }
}

extension LinkedData.Resource {
  /// Adds a property, if there is a value.
  fileprivate mutating func add(_ name: String, _ value: LinkedData.Value?) {
    if let value { properties.append((name, value)) }
  }
}
