package org.forankring.training.booking.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One nested type for each way to break a rule in an adapter. */
public final class FaultyRest {
    private FaultyRest() {}

    @Path("/seats")
    @RolesAllowed("guest")
    public static final class OpenToWhom {
        @GET
        public String roleOnTheClassOnly() {
            return "1A";
        }
    }

    @Path("/seats")
    public static final class Hidden {
        @DELETE
        @RolesAllowed("guest")
        void seat() {}
    }

    @RequestScoped
    public static class OpenGuest {
        public String name = "";
    }

    @RequestScoped
    public static class HalfOpenGuest {
        String name = "";
    }

    @RequestScoped
    public static class InheritingGuest extends Person {}

    public static class Person {
        protected String name = "";
    }
}
