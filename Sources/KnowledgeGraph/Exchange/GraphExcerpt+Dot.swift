extension GraphExcerpt {
  /// Graphviz: entities as nodes, shaped by their type; claims between the same two that say the same as one edge.
  var dot: String {
    var lines = [
      "digraph hearsay {", "  graph [overlap=false, splines=true];",
      "  node [shape=box, style=rounded, fontname=\"Helvetica\"];",
      "  edge [fontname=\"Helvetica\", fontsize=10];",
    ]
    for id in entities {
      lines.append(
        "  \(quoted(id.rawValue)) [label=\(quoted(name(id))), class=\(quoted(type(id)))\(shape(id))];"
      )
    }
    var order: [[String]] = []
    var counts: [[String]: Int] = [:]
    var denied = Set<[String]>()
    for edge in edges {
      let key = [edge.source.rawValue, edge.target.rawValue, label(edge)]
      if counts[key] == nil { order.append(key) }
      counts[key, default: 0] += 1
      if edge.claim.polarity == .negative || edge.claim.modality != .asserted { denied.insert(key) }
    }
    for key in order {
      let count = counts[key] ?? 1
      let label = key[2] + (count > 1 ? " ×\(count)" : "")
      let style = denied.contains(key) ? ", style=dashed" : ""
      lines.append("  \(quoted(key[0])) -> \(quoted(key[1])) [label=\(quoted(label))\(style)];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func shape(_ id: EntityID) -> String {
    switch graph.type(of: id) ?? .other {
    case .person: ", shape=ellipse"
    case .organization, .group: ""
    case .facility, .place: ", shape=house"
    case .weapon, .vehicle, .other: ", shape=note"
    }
  }

  private func quoted(_ text: String) -> String {
    let plain = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
