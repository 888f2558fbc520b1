package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** What an application would write that has one origin to allow. */
public class HandMadeCorsFilter implements ContainerResponseFilter {

    public static final String ORIGIN = "https://a7.example";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        String origin = request.getHeaderString("Origin");
        if (ORIGIN.equals(origin)) {
            answer.getHeaders().putSingle("Access-Control-Allow-Origin", origin);
        }
        answer.getHeaders().add("Vary", "Origin");
    }
}
