package vn.tongket.planning;

import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.tongket.testing.TestArchive;

/** The one archive of all container tests of this module: a container starts once, not once for each class. */
@ArquillianSuiteDeployment
public class PlanningArchive {

    /** The test classes, and what they share by these names. */
    private static final String IN_CONTAINER =
            ".*/(\\w+IT(\\$\\w+)?|Sample(Plans|Files|Drafts)|DraftUnderTest|HeardNoticesListener|FailingSource)\\.class";

    /** Reminders are looked for at once and at any hour. */
    private static final String EVERY_SECOND =
            "tongket.reminders.every=PT1S\ntongket.reminders.from=00:00\ntongket.reminders.until=23:59:59.999\n";

    @Deployment
    static WebArchive module() {
        return TestArchive.ofModule("planning")
                .addPackages(true, Filters.include(IN_CONTAINER), "vn.tongket.planning")
                .addAsResource(new StringAsset(EVERY_SECOND), "META-INF/microprofile-config.properties");
    }
}
