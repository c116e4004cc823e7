package vn.tongket.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The contract of the REST calls as OpenAPI 3.1, generated from these classes by the build. */
@Path("openapi")
@RequestScoped
public class ContractResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream openapi() {
        return ContractResource.class.getResourceAsStream("/openapi.json");
    }
}
