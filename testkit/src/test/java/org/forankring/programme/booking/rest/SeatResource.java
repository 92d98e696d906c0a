package org.forankring.programme.booking.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.forankring.programme.booking.BookSeat;

@Path("/seats")
public final class SeatResource {
    private final BookSeat bookSeat;

    SeatResource(BookSeat bookSeat) {
        this.bookSeat = bookSeat;
    }

    @POST
    @RolesAllowed("guest")
    public boolean book(String number) {
        return bookSeat.book(number);
    }

    @GET
    @PermitAll
    public String plan() {
        return "10 rows";
    }
}
