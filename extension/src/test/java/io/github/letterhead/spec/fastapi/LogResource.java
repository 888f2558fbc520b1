package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("log")
@Produces(MediaType.APPLICATION_JSON)
public class LogResource {

    @GET
    public List<String> readLog(@BeanParam Log log) {
        return List.copyOf(log.lines());
    }
}
