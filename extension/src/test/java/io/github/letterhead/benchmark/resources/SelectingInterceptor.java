package io.github.letterhead.benchmark.resources;

import io.github.letterhead.internal.json.JsonFilterStream;
import io.github.letterhead.internal.json.Selection;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.List;

/** The JSON filter and nothing around it. */
public class SelectingInterceptor implements WriterInterceptor {

    private final Selection selection;

    public SelectingInterceptor(String include) {
        selection = Selection.of(List.of(include.split(",")), List.of(), false);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        JsonFilterStream filter = new JsonFilterStream(context.getOutputStream(), selection);
        context.setOutputStream(filter);
        context.proceed();
        filter.finish();
    }
}
