extension LinkedData {
  /// RDF 1.1 Turtle; ids are names in the space `urn:hearsay:`.
  var turtle: String {
    var text = Self.prefixes.map { "@prefix \($0): <\($1)> .\n" }.joined()
    for resource in resources {
      guard let id = resource.id else { continue }
      text += "\n" + Self.name(id) + " " + Self.body(resource, indent: "  ") + " .\n"
    }
    return text
  }

  private static func body(_ resource: Resource, indent: String) -> String {
    var lines = ["a " + resource.types.joined(separator: ", ")]
    lines += resource.properties.map { "\($0.name) \(term($0.value, indent: indent))" }
    return lines.joined(separator: " ;\n" + indent)
  }

  private static func term(_ value: Value, indent: String) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .date(let date): quoted(date) + "^^xsd:date"
    case .integer(let number): String(number)
    case .number(let number): quoted("\(number)") + "^^xsd:double"
    case .reference(let id): name(id)
    case .resource(let inner): "[ " + body(inner, indent: indent + "  ") + " ]"
    }
  }

  /// A resource of ours, or a prefixed name.
  private static func name(_ id: String) -> String { id.contains(":") ? id : "hearsay:" + id }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\r", with: "\\r").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
