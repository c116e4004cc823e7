package vn.tongket.web.setup;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Tells whether the server maps roles already; it does not while it starts an application. */
@Stateless
@DeclareRoles("administrator")
@PermitAll
public class RolesInForce {

    @Resource
    private SessionContext session;

    public boolean forAdministrator() {
        return session.isCallerInRole("administrator");
    }
}
