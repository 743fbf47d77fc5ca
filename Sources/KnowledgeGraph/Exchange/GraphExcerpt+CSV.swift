extension GraphExcerpt {
  /// Comma-separated values (RFC 4180): a row a claim, everything about it in one line.
  var csv: String {
    var rows = [
      [
        "claim", "predicate", "agent", "agent_type", "patient", "patient_type", "other_roles",
        "quantity", "min", "max", "date", "polarity", "modality", "speakers", "report", "published",
        "outlet", "url", "start", "end", "quote", "confidence", "rule",
      ]
    ]
    var offsets: [DocumentID: CodePointOffsets] = [:]
    for document in documents { offsets[document.id] = CodePointOffsets(of: document.text) }
    for claim in claims {
      let report = claim.evidence.flatMap { graph.document($0.document) }
      let place = claim.evidence.flatMap { offsets[$0.document]?.codePoints(of: $0.span) }
      rows.append(
        [claim.id.rawValue, claim.predicate.rawValue] + sides(claim) + quantity(claim) + [
          claim.time?.value ?? "", claim.polarity.rawValue, claim.modality.rawValue,
          speakers(of: claim).joined(separator: " > "),
          report?.id.rawValue ?? "", report?.published ?? "", report?.outlet ?? "",
          report?.url ?? "", place.map { String($0.lowerBound) } ?? "",
          place.map { String($0.upperBound) } ?? "", quote(claim) ?? "", "\(claim.confidence)",
          claim.rule,
        ]
      )
    }
    return rows.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Agent, patient and their types, then what fills other roles.
  private func sides(_ claim: Claim) -> [String] {
    let entry = graph.ontology[claim.predicate]
    let main = [entry?.agent ?? "agent", entry?.patient ?? "patient"]
    var cells: [String] = []
    for role in main {
      let argument = claim.argument(role)
      cells.append(argument.map { filler($0, of: claim) } ?? "")
      cells.append(argument?.entity.map(type) ?? "")
    }
    let others = claim.arguments.filter { !main.contains($0.role) }.map {
      "\($0.role.rawValue)=\(filler($0, of: claim))"
    }
    return cells + [others.joined(separator: "; ")]
  }

  /// The first count of the claim: its words, least and most.
  private func quantity(_ claim: Claim) -> [String] {
    let quantity = claim.quantity ?? claim.arguments.lazy.compactMap(\.quantity).first
    return [
      quantity?.text ?? "", quantity?.min.map(String.init) ?? "",
      quantity?.max.map(String.init) ?? "",
    ]
  }

  private static func field(_ text: String) -> String {
    // One character for a program may be two of Unicode: a line break of Windows is.
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
