package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

@Path("accounts")
@Produces("application/json")
public class AccountResource {

    private static final List<Account> HUNDRED = Account.some(100);
    /** A megabyte and a bit. */
    private static final List<Account> MANY = Account.some(2_500);

    @GET
    @Path("hundred")
    public List<Account> hundred() {
        return HUNDRED;
    }

    @GET
    @Path("many")
    public List<Account> many() {
        return MANY;
    }
}
