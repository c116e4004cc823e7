package vn.tongket.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the REST calls. */
@ApplicationPath("api")
public class PortalApi extends Application {}
