extension GraphExcerpt {
  /// Cypher: reports, entities and claims as nodes; who takes part, who says so and where as relationships.
  ///
  /// Nodes are merged by id, so a script that runs twice changes nothing.
  var cypher: String {
    var lines: [String] = []
    for document in documents {
      lines.append(
        node(
          "Report",
          document.id.rawValue,
          [
            ("title", document.title), ("outlet", document.outlet), ("agency", document.agency),
            ("published", document.published), ("url", document.url),
          ]
        )
      )
    }
    for id in entities {
      lines.append(node("Entity", id.rawValue, [("name", name(id)), ("type", type(id))]))
    }
    for claim in claims {
      lines.append(
        node(
          "Claim",
          claim.id.rawValue,
          [
            ("predicate", claim.predicate.rawValue), ("polarity", claim.polarity.rawValue),
            ("modality", claim.modality.rawValue), ("date", claim.time?.value),
            ("quote", quote(claim)), ("by", claim.by),
          ]
        )
      )
    }
    for claim in claims { lines += relationships(of: claim) }
    return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
  }

  private func relationships(of claim: Claim) -> [String] {
    var lines: [String] = []
    for argument in claim.arguments {
      let properties: [(String, String?)] = [
        ("role", argument.role.rawValue), ("quantity", argument.quantity?.text),
      ]
      if let entity = argument.entity.map(graph.canonical) {
        lines.append(link(claim.id.rawValue, "HAS", "Entity", entity.rawValue, properties))
      } else if let other = argument.claim, !graph.isRetracted(other) {
        lines.append(link(claim.id.rawValue, "HAS", "Claim", other.rawValue, properties))
      }
    }
    for (place, link) in claim.attribution.enumerated() {
      guard let speaker = link.entity.map(graph.canonical) else { continue }
      let properties = [("place", String(place)), ("manner", link.manner.rawValue)]
      lines.append(
        self.link(claim.id.rawValue, "SAID_BY", "Entity", speaker.rawValue, properties)
      )
    }
    if let report = claim.evidence?.document {
      lines.append(link(claim.id.rawValue, "IN", "Report", report.rawValue, []))
    }
    return lines
  }

  private func node(_ label: String, _ id: String, _ properties: [(String, String?)]) -> String {
    let known = properties.compactMap { key, value in value.map { "n.\(key) = \(Self.text($0))" } }
    let set = known.isEmpty ? "" : " SET " + known.joined(separator: ", ")
    return "MERGE (n:\(label) {id: \(Self.text(id))})\(set);"
  }

  private func link(
    _ claim: String,
    _ kind: String,
    _ label: String,
    _ other: String,
    _ properties: [(String, String?)]
  ) -> String {
    let known = properties.compactMap { key, value in value.map { "\(key): \(Self.text($0))" } }
    let map = known.isEmpty ? "" : " {" + known.joined(separator: ", ") + "}"
    return "MATCH (c:Claim {id: \(Self.text(claim))}), (o:\(label) {id: \(Self.text(other))})"
      + " MERGE (c)-[:\(kind)\(map)]->(o);"
  }

  private static func text(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
      .replacing("\r", with: "\\r").replacing("\n", with: "\\n")
    return "'\(escaped)'"
  }
}
