package vn.tongket.attendance.it;

import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.tongket.testing.TestArchive;

/** The one archive of all container tests of this module, with everything of this package. */
@ArquillianSuiteDeployment
public class AttendanceArchive {

    @Deployment
    static WebArchive module() {
        return TestArchive.ofModule("attendance", AttendanceArchive.class.getPackage())
                .addPackages(true, Filters.include(".*/\\w+IT(\\$\\w+)?\\.class"), "vn.tongket.attendance");
    }
}
