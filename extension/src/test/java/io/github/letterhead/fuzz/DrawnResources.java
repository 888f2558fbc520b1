package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.cors.CrossOrigin;
import io.github.letterhead.internal.cors.CorsPolicies;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resources that declare what they allow, in paths that are not easily told apart. */
final class DrawnResources {

    private static final String ORIGIN = "https://a.example";
    private static final Set<String> METHODS = Set.of("GET", "PUT", "HEAD");

    private DrawnResources() {
    }

    /** One below the other, as deep as the client likes, in either of two ways. */
    @CrossOrigin(origins = ORIGIN)
    public static class Tree {

        @Path("{number: [0-9]+}")
        public Tree numbered(@PathParam("number") String number) {
            return this;
        }

        @Path("{name: [0-9a-z]+}")
        public Tree named(@PathParam("name") String name) {
            return this;
        }

        @GET
        @Path("leaf")
        public String leaf() {
            return "leaf";
        }
    }

    @Path("/")
    @CrossOrigin(origins = ORIGIN)
    public static class Root {

        @GET
        @Path("items/{id}")
        public String item() {
            return "item";
        }

        @PUT
        @Path("items/{id: [a-z]{2}}/{rest: .*}")
        public String put() {
            return "put";
        }

        @Path("tree")
        public Tree tree() {
            return new Tree();
        }
    }

    static CorsPolicies policies() {
        CorsPolicies policies = new CorsPolicies(null);
        for (Method method : Root.class.getDeclaredMethods()) {
            if (!method.getName().equals("tree")) {
                policies.configure(Fake.of(ResourceInfo.class, Map.of("getResourceClass", arguments -> Root.class,
                        "getResourceMethod", arguments -> method)), null);
            }
        }
        return policies;
    }

    static void check(DrawnRequest request, Response aborted, MultivaluedMap<String, Object> told) {
        Object allowed = told.getFirst("Access-Control-Allow-Origin");
        expect(allowed == null || request.origins().equals(List.of(ORIGIN)), () -> told + " for " + request);
        if (aborted != null) {
            expect(request.isPreflight(), () -> "answered " + request);
            expect(aborted.getStatus() == 400 || allowed != null && METHODS.contains(request.askedMethod()),
                    () -> "allowed " + request);
            expect(allowed == null || told.get("Access-Control-Allow-Methods").equals(List.of(request.askedMethod())),
                    () -> told + " for " + request);
        }
    }
}
