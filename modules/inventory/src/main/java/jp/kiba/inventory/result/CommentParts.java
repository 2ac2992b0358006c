package jp.kiba.inventory.result;

import java.util.List;
import java.util.stream.Collectors;

/** Comments as the two parts that Excel keeps them in: what they say, and where they show (ECMA-376 18.7 and VML). */
final class CommentParts {
  static final String AUTHOR = "Kiba";
  static final String COMMENTS = "xl/kibaComments.xml";
  static final String DRAWING = "xl/drawings/kibaComments.vml";

  private CommentParts() {}

  static String comments(List<MarkedSheet.Comment> comments) {
    return comments.stream().map(c -> "<comment ref=\"" + MarkedSheet.name(c.column()) + c.row() + "\" authorId=\"0\"><text><t xml:space=\"preserve\">"
        + Tags.escaped(c.text()) + "</t></text></comment>").collect(Collectors.joining("",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>"
                + AUTHOR + "</author></authors><commentList>", "</commentList></comments>"));
  }

  static String drawing(List<MarkedSheet.Comment> comments) {
    var shapes = new StringBuilder();
    for (int i = 0; i < comments.size(); i++) {
      var comment = comments.get(i);
      shapes.append("<v:shape id=\"_x0000_s").append(1_025 + i).append("\" type=\"#_x0000_t202\" style=\"position:absolute;width:220pt;height:60pt;z-index:")
          .append(i + 1).append(";visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" obscured=\"t\"/>"
              + "<v:path o:connecttype=\"none\"/><v:textbox/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>")
          .append(comment.row() - 1).append("</x:Row><x:Column>").append(comment.column()).append("</x:Column></x:ClientData></v:shape>");
    }
    return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
        + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>" + shapes + "</xml>";
  }
}
