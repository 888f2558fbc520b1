package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.executable.ExecutableType;
import jakarta.validation.executable.ValidateOnExecution;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Map;

/** Models with constraints. */
@Path("validated")
@Produces(MediaType.APPLICATION_JSON)
public class ValidatedResource {

    /** A group that nobody asks for. */
    public interface Never {
    }

    /** What is known. */
    public record Account(long id, String owner, Card card, List<String> tags) {
    }

    /** Below it. */
    public record Card(String number, String pin) {
    }

    /** What may be told, if it is in order. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record AccountOut(@Positive long id, @NotBlank @Null(groups = Never.class) String owner,
            @Valid @NotNull CardOut card, List<@NotBlank String> tags) {
    }

    /** The message has the value in it, and must not get out. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record CardOut(@Pattern(regexp = "[0-9]{4}", message = "bad: ${validatedValue}") String number) {
    }

    private static Account account(String fault) {
        return new Account(fault.equals("id") ? -1 : 1, fault.equals("owner") ? " " : "Ann",
                new Card(fault.equals("card") ? People.SECRET : "1234", People.SECRET),
                List.of(fault.equals("tag") ? "" : "good"));
    }

    @GET
    @Path("one")
    @ResponseModel(AccountOut.class)
    public Account one(@QueryParam("fault") @DefaultValue("") String fault) {
        return account(fault);
    }

    @GET
    @Path("list")
    @ResponseModel(AccountOut.class)
    public List<Account> list(@QueryParam("fault") @DefaultValue("") String fault) {
        return List.of(account(""), account(fault));
    }

    @GET
    @Path("map")
    @ResponseModel(AccountOut.class)
    public Map<String, Account> map(@QueryParam("fault") @DefaultValue("") String fault) {
        return Map.of(People.SECRET.substring(0, 2), account(fault));
    }

    @GET
    @Path("exact")
    @ResponseModel(AccountOut.class)
    public AccountOut exact(@QueryParam("fault") @DefaultValue("") String fault) {
        Account account = account(fault);
        return new AccountOut(account.id(), account.owner(), new CardOut(account.card().number()), account.tags());
    }

    /** The runtime is told to validate nothing here. */
    @GET
    @Path("not-by-runtime")
    @ResponseModel(AccountOut.class)
    @ValidateOnExecution(type = ExecutableType.NONE)
    public Account notByRuntime(@QueryParam("fault") @DefaultValue("") String fault) {
        return account(fault);
    }
}
