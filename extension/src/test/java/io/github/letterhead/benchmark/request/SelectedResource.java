package io.github.letterhead.benchmark.request;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.benchmark.resources.Account;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** As many accounts as are asked for: all of them, two thirds of their members, or two of ten. */
@Path("selected")
@Produces("application/json")
public class SelectedResource {

    private static final Map<Integer, List<Account>> ACCOUNTS = new ConcurrentHashMap<>();

    private static List<Account> accounts(int count) {
        return ACCOUNTS.computeIfAbsent(count, Account::some);
    }

    @GET
    @Path("all/{count}")
    public List<Account> all(@PathParam("count") int count) {
        return accounts(count);
    }

    @GET
    @Path("two-thirds/{count}")
    @ResponseModel(value = Object.class, include = {"id", "name", "email", "active", "created", "phone",
        "addresses.street", "addresses.city", "addresses.zip"})
    public List<Account> twoThirds(@PathParam("count") int count) {
        return accounts(count);
    }

    @GET
    @Path("two-of-ten/{count}")
    @ResponseModel(value = Object.class, include = {"id", "name"})
    public List<Account> twoOfTen(@PathParam("count") int count) {
        return accounts(count);
    }
}
