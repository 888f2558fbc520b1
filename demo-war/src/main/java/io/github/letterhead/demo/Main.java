package io.github.letterhead.demo;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The demo without a server around it: Grizzly, Jersey and HK2 in the place of a container and CDI. */
public final class Main implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String DEFAULT_PORT = "8080";

    private final LocalDatabase database = new LocalDatabase();
    private final HttpServer server;
    private final PageServer page;

    /** Starts serving, and a page of another origin on the next port. {@code port} 0 takes free ones. */
    public Main(int port) throws IOException {
        server = GrizzlyHttpServerFactory.createHttpServer(at(port).build(), configuration(database), false);
        server.start();
        page = new PageServer(HOST, port == 0 ? 0 : port + 1, uri());
    }

    private static ResourceConfig configuration(Database database) {
        return ResourceConfig.forApplication(new DemoApplication()).register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(database).to(Database.class);
                bindAsContract(Books.class).in(Singleton.class);
                bindAsContract(Users.class).in(Singleton.class);
                bindAsContract(Visits.class).in(Singleton.class);
                bindAsContract(Runs.class).in(Singleton.class);
            }
        });
    }

    /** Where the application is: {@code http://127.0.0.1:8080/api/}. */
    public URI uri() {
        int port = server.getListeners().iterator().next().getPort();
        return at(port).path(DemoApplication.class.getAnnotation(ApplicationPath.class).value()).path("/").build();
    }

    /** Where the page of another origin is. */
    public URI page() {
        return page.uri();
    }

    private static UriBuilder at(int port) {
        return UriBuilder.fromUri("http://" + HOST + "/").port(port);
    }

    @Override
    public void close() {
        page.close();
        server.shutdownNow();
        database.close();
    }

    /** Serves until it is stopped. The port is the first argument, else the system property {@code port}, else 8080. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String port = arguments.length > 0 ? arguments[0] : System.getProperty("port", DEFAULT_PORT);
        Main main = new Main(Integer.parseInt(port));
        Runtime.getRuntime().addShutdownHook(new Thread(main::close));
        System.out.println(greeting(main.uri(), main.page()));
        Thread.currentThread().join();
    }

    private static String greeting(URI uri, URI page) {
        return """

                Letterhead's demo is at %1$s (stop it with Ctrl-C). Try a header, a cookie, a status:

                  curl -i %1$stutorial/parameter
                  curl -i -X POST %1$stutorial/cookie
                  curl -i -X PUT -H 'Content-Type: application/json' \
                -d '{"title":"Emma","author":{"name":"Jane Austen"}}' %1$sbooks/9780141439587

                A page of another origin, to see what a browser lets a script read: %2$s
                """.formatted(uri, page);
    }
}
