package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** What an application would write that has one origin to allow. */
public class HandMadeCorsFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        String origin = request.getHeaderString("Origin");
        if ("https://a7.example".equals(origin)) {
            answer.getHeaders().putSingle("Access-Control-Allow-Origin", origin);
        }
        answer.getHeaders().add("Vary", "Origin");
    }
}
