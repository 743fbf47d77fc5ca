extension GraphExcerpt {
  /// GEXF 1.3: entities as nodes with their type, claims as directed edges with their attributes.
  var gexf: String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <graph defaultedgetype="directed" mode="static">
      <attributes class="node"><attribute id="type" title="type" type="string"/></attributes>
      <attributes class="edge">

      """
    for key in Self.attributeKeys {
      xml += "<attribute id=\"\(key)\" title=\"\(key)\" type=\"string\"/>\n"
    }
    xml += "</attributes>\n<nodes>\n"
    for id in entities {
      xml += "<node id=\"\(id.rawValue)\" label=\"\(XMLText.escaped(name(id)))\">"
      xml += "<attvalues>" + Self.value("type", type(id)) + "</attvalues></node>\n"
    }
    xml += "</nodes>\n<edges>\n"
    for edge in edges {
      xml += "<edge id=\"\(edge.id)\" source=\"\(edge.source.rawValue)\""
      xml += " target=\"\(edge.target.rawValue)\" label=\"\(XMLText.escaped(label(edge)))\">"
      xml += "<attvalues>"
      for (key, value) in attributes(edge) { xml += Self.value(key, value) }
      xml += "</attvalues></edge>\n"
    }
    return xml + "</edges>\n</graph>\n</gexf>\n"
  }

  private static func value(_ key: String, _ value: String) -> String {
    "<attvalue for=\"\(key)\" value=\"\(XMLText.escaped(value))\"/>"
  }
}
