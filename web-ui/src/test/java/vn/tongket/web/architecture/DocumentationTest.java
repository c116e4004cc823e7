package vn.tongket.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents and descriptors that repeat something say the same as what they repeat. */
class DocumentationTest {

    private static final Path DOCS = SourceTree.HOME.resolve("docs");

    @Test
    void pictureOfTheModulesIsTheMavenGraph() {
        assertThat(SourceTree.text(DOCS.resolve("structure.md")))
                .contains("```mermaid\n" + ModuleGraph.drawn() + "```");
    }

    @Test
    void deploymentGuideExplainsEverySetting() {
        Pattern setting = Pattern.compile("\"(?:\\$\\{MPCONFIG=)?(tongket\\.[a-z.-]+)[:\"]");
        Set<String> settings = SourceTree.found(
                setting,
                SourceTree.files("main", ".java").stream()
                        .filter(file -> !file.startsWith(SourceTree.HOME.resolve("launcher")))
                        .toList());

        String guide = SourceTree.text(DOCS.resolve("deploy.md"));
        assertThat(settings)
                .isNotEmpty()
                .filteredOn(name -> !guide.contains("`" + name + "`"))
                .isEmpty();
    }

    @Test
    void bothArchivesMapTheSameRoles() {
        Pattern mapping = Pattern.compile("<security-role-mapping>(.*?)</security-role-mapping>", Pattern.DOTALL);
        Path ear = SourceTree.HOME.resolve("ear/src/main/application/META-INF/glassfish-application.xml");
        Path war = SourceTree.HOME.resolve("web-ui/src/main/webapp/WEB-INF/glassfish-web.xml");

        assertThat(SourceTree.found(mapping, List.of(ear)))
                .isNotEmpty()
                .isEqualTo(SourceTree.found(mapping, List.of(war)));
    }
}
