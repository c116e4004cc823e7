package vn.tongket.web.setup;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.web.demo.DemoOffice;

/** What the portal does by itself when it starts: the demonstration office, the first administrator. */
@Stateless
@RunAs("administrator")
@PermitAll
public class FirstStart {

    @Inject
    private DemoOffice demo;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private RolesInForce roles;

    /** Whether it is done; not before the server maps roles, which it does late while it starts an application. */
    public boolean tryIt() {
        if (!roles.forAdministrator()) {
            return false;
        }
        demo.load();
        administrator.openWhenWanted();
        return true;
    }
}
