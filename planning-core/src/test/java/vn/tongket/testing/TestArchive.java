package vn.tongket.testing;

import java.io.File;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive of a container test: the module as built, what it needs, and the test's own classes. */
public final class TestArchive {

    private TestArchive() {}

    /** @param testPackages packages of the test's own helper beans, beside those of this support */
    public static WebArchive ofModule(String name, Package... testPackages) {
        return ShrinkWrap.create(WebArchive.class, name + "-it.war")
                .addAsLibrary(ShrinkWrap.create(ExplodedImporter.class, name + ".jar")
                        .importDirectory(new File("target/classes"))
                        .as(JavaArchive.class))
                .addAsLibraries(libraries())
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addClasses(TestOffice.class, TestDataSource.class, Acting.class)
                .addClasses(Acting.class.getDeclaredClasses())
                .addPackages(false, testPackages)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(
                        TestArchive.class.getResource("/vn/tongket/testing/glassfish-web.xml"), "glassfish-web.xml");
    }

    private static File[] libraries() {
        File[] jars = new File("target/it-lib").listFiles((folder, file) -> file.endsWith(".jar"));
        return Arrays.stream(jars == null ? new File[0] : jars).toArray(File[]::new);
    }
}
