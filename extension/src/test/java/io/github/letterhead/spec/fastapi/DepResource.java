package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Dependencies. Those whose value is wanted are parameters; those that only have to run are name-bound filters. */
@Path("dep")
@Produces(MediaType.APPLICATION_JSON)
public class DepResource {

    @GET
    @Path("nested")
    public Map<String, Object> nested(@Context Response response, @BeanParam Top top) {
        boolean same = top.sameObject();
        response.addHeader("X-Order", "path");
        return Map.of("same_object", same);
    }

    @GET
    @Path("no-param-in-path")
    public Map<String, Object> noParam(@BeanParam Top top) {
        return Map.of("same_object", top.sameObject());
    }

    @GET
    @Path("path-wins")
    public Map<String, Object> pathWins(@Context Response response, @BeanParam SetA a) {
        response.setHeader("X-A", "path");
        response.addHeader("X-List", "path");
        response.setCookie("c", "path");
        response.setStatus(203);
        return Map.of();
    }

    @GET
    @Path("later-dep-wins")
    public Map<String, Object> laterWins(@BeanParam SetA a, @BeanParam SetB b) {
        return Map.of();
    }

    @GET
    @Path("decorator-first")
    @SetBFirst
    public Map<String, Object> decoratorFirst(@BeanParam SetA a) {
        return Map.of();
    }

    @GET
    @Path("status-over-decorator")
    @StatusCode(299)
    public Map<String, Object> statusOverDecorator(@BeanParam SetA a) {
        return Map.of();
    }

    @GET
    @Path("cached")
    @Counted
    public Map<String, Object> cached(@BeanParam SharesCount a, @BeanParam SharesCount b) {
        return Map.of();
    }

    @GET
    @Path("raise")
    @SetBFirst
    @Authenticated
    public Map<String, Object> raise() {
        return Map.of();
    }

    @GET
    @Path("yield")
    public Map<String, Object> yieldAtRequestScope(@BeanParam Session session) {
        return Map.of();
    }

    @GET
    @Path("yield-function-scope")
    public Map<String, Object> yieldAtFunctionScope(@BeanParam Session session) {
        return Map.of();
    }

    @GET
    @Path("yield-function-scope-raise")
    public Map<String, Object> yieldRaises(@Context Response response, @BeanParam FailingSession session) {
        response.setHeader("X-A", "1");
        return Map.of();
    }

    @GET
    @Path("yield-raise")
    public Map<String, Object> yieldSeesTheException() {
        throw new ObservedError();
    }

    @GET
    @Path("yield-translate")
    public Map<String, Object> yieldTranslatesTheException() {
        throw new MissingKey("x");
    }

    @GET
    @Path("returns-response")
    public Map<String, Object> returnsResponse(@BeanParam MadeResponse made) {
        return Map.of("dep_type", made.value() instanceof jakarta.ws.rs.core.Response ? "Response" : "none");
    }

    @GET
    @Path("annotated-other-response")
    public Map<String, Object> otherResponse(@BeanParam OtherResponse other) {
        other.value().setHeader("X-B", "lost");
        return Map.of("m", 1);
    }
}
