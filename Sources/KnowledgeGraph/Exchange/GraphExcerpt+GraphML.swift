extension GraphExcerpt {
  /// GraphML: entities as nodes with name and type, claims as directed edges with their attributes.
  var graphML: String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="name" for="node" attr.name="name" attr.type="string"/>
      <key id="type" for="node" attr.name="type" attr.type="string"/>
      <key id="label" for="edge" attr.name="label" attr.type="string"/>

      """
    for key in Self.attributeKeys {
      xml += "<key id=\"\(key)\" for=\"edge\" attr.name=\"\(key)\" attr.type=\"string\"/>\n"
    }
    xml += "<graph id=\"hearsay\" edgedefault=\"directed\">\n"
    for id in entities {
      xml += "<node id=\"\(id.rawValue)\">"
      xml += Self.data("name", name(id)) + Self.data("type", type(id)) + "</node>\n"
    }
    for edge in edges {
      xml += "<edge id=\"\(edge.id)\" source=\"\(edge.source.rawValue)\""
      xml += " target=\"\(edge.target.rawValue)\">" + Self.data("label", label(edge))
      for (key, value) in attributes(edge) { xml += Self.data(key, value) }
      xml += "</edge>\n"
    }
    return xml + "</graph>\n</graphml>\n"
  }

  private static func data(_ key: String, _ value: String) -> String {
    "<data key=\"\(key)\">\(XMLText.escaped(value))</data>"
  }
}
