package io.github.letterhead.spec.model;

import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** As applications compress. */
@Zipped
public class ZippingInterceptor implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        // Before the stream, which writes at once.
        context.getHeaders().putSingle("Content-Encoding", "gzip");
        GZIPOutputStream zipped = new GZIPOutputStream(context.getOutputStream());
        context.setOutputStream(zipped);
        context.proceed();
        zipped.finish();
    }
}
