package vn.tongket.web.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules and who needs whom, as Maven sees them, drawn as a Mermaid flowchart. */
final class ModuleGraph {

    private ModuleGraph() {}

    static String drawn() {
        StringBuilder picture = new StringBuilder("flowchart BT\n");
        for (Path module : SourceTree.modules()) {
            arrows(module).forEach(arrow -> picture.append("    ").append(arrow).append('\n'));
        }
        return picture.toString();
    }

    private static List<String> arrows(Path module) {
        List<String> arrows = new ArrayList<>();
        NodeList dependencies = pom(module).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if ("vn.tongket".equals(text(dependency, "groupId")) && !"test-jar".equals(text(dependency, "type"))) {
                arrows.add(module.getFileName() + " --> " + text(dependency, "artifactId"));
            }
        }
        return arrows;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static Document pom(Path module) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(module.resolve("pom.xml").toFile());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
