package org.forankring.gateway.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** A resource as the services have them, to see what becomes of requests that fail on the way to it. */
@Path("/probe")
public class ProbeResource {

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public String open(@QueryParam("number") @Max(10) Integer number) {
        return "{}";
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String read(String body) {
        return "{\"length\":" + body.length() + "}";
    }

    @GET
    @Path("/auditors")
    @RolesAllowed("auditor")
    public String restricted() {
        return "{}";
    }

    @GET
    @Path("/undeclared")
    public String undeclared() {
        return "{}";
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("secret detail");
    }
}
