package io.github.letterhead.embedded;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Resource classes with a declaration that cannot work, each in its method {@code get}. */
final class BrokenModels {

    /** With what the message has to say besides class and method. */
    static final Map<Class<?>, String> ALL = Map.ofEntries(
            Map.entry(OfVoid.class, "returns nothing"),
            Map.entry(OfStageOfVoid.class, "returns nothing"),
            Map.entry(OfEvents.class, "server-sent events"),
            Map.entry(OfStreamingOutput.class, "StreamingOutput"),
            Map.entry(OfInputStream.class, "InputStream"),
            Map.entry(OfFile.class, "File"),
            Map.entry(OfBytes.class, "byte[]"),
            Map.entry(OfResponse.class, "no model is named"),
            Map.entry(OfObject.class, "no model is named"),
            Map.entry(OfObjectAndMore.class, "Object.class"),
            Map.entry(OfInterface.class, "Runnable"),
            Map.entry(OfAbstract.class, "Shape"),
            Map.entry(OfItself.class, "Endless"),
            Map.entry(TwiceOfOneStatus.class, "status 404"),
            Map.entry(TwiceOfAll.class, "status 0"),
            Map.entry(OfNoContent.class, "204"),
            Map.entry(OfNoStatus.class, "99"),
            Map.entry(IncludesNothing.class, "include"),
            Map.entry(IncludesHalfAPath.class, "a..b"),
            Map.entry(IncludesUnknown.class, "'nickname'"),
            Map.entry(IncludesAlias.class, "'nick'"),
            Map.entry(ExcludesUnknownBelow.class, "'owner.nickname'"),
            Map.entry(IncludesOfXml.class, "application/xml"),
            Map.entry(ExcludesNullOfUtf16.class, "utf-16"),
            Map.entry(FieldsOfText.class, "text/plain"),
            Map.entry(FieldsWithoutName.class, "@SparseFields"));

    private BrokenModels() {
    }

    /** A model that works. */
    public record Out(String name, Owner owner) {
    }

    /** Below it. */
    public record Owner(String name) {
    }

    /** Contains itself without end. */
    public record Endless(Endless next) {
    }

    /** Cannot be made. */
    public abstract static class Shape {
    }

    @Path("broken")
    public static class OfVoid {

        @GET
        @ResponseModel(Out.class)
        public void get() {
            // Nothing to send.
        }
    }

    @Path("broken")
    public static class OfStageOfVoid {

        @GET
        @ResponseModel(Out.class)
        public CompletionStage<Void> get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfEvents {

        @GET
        @ResponseModel(Out.class)
        @Produces(MediaType.SERVER_SENT_EVENTS)
        public void get(@Context SseEventSink sink) {
            sink.close();
        }
    }

    @Path("broken")
    public static class OfStreamingOutput {

        @GET
        @ResponseModel(Out.class)
        public StreamingOutput get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfInputStream {

        @GET
        @ResponseModel
        public CompletionStage<InputStream> get() {
            return null;
        }
    }

    @Path("broken")
    @ResponseModel(Out.class)
    public static class OfFile {

        @GET
        public File get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfBytes {

        @GET
        @ResponseModel
        public byte[] get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfResponse {

        @GET
        @ResponseModel
        public Response get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfObject {

        @GET
        @ResponseModel
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfObjectAndMore {

        @GET
        @ResponseModel({Object.class, Out.class})
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfInterface {

        @GET
        @ResponseModel(Runnable.class)
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfAbstract {

        @GET
        @ResponseModel
        public List<Shape> get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfItself {

        @GET
        @ResponseModel(Endless.class)
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class TwiceOfOneStatus {

        @GET
        @ResponseModel(value = Out.class, status = 404)
        @ResponseModel(value = Owner.class, status = 404)
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class TwiceOfAll {

        @GET
        @ResponseModel(Out.class)
        @ResponseModel(Owner.class)
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfNoContent {

        @GET
        @ResponseModel(value = Out.class, status = 204)
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class OfNoStatus {

        @GET
        @ResponseModel(value = Out.class, status = 99)
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class IncludesNothing {

        @GET
        @ResponseModel(value = Out.class, include = "")
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class IncludesHalfAPath {

        @GET
        @ResponseModel(value = Object.class, include = "a..b")
        public Object get() {
            return null;
        }
    }

    /** Is read under another name, and not written. */
    public record Aliased(@JsonAlias("nick") String name) {
    }

    @Path("broken")
    public static class IncludesAlias {

        @GET
        @ResponseModel(value = Aliased.class, include = "nick")
        public Aliased get() {
            return null;
        }
    }

    @Path("broken")
    public static class IncludesUnknown {

        @GET
        @ResponseModel(value = Out.class, include = {"name", "nickname"})
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class ExcludesUnknownBelow {

        @GET
        @ResponseModel(value = Out.class, exclude = "owner.nickname")
        public List<Object> get() {
            return null;
        }
    }

    @Path("broken")
    @Produces(MediaType.APPLICATION_XML)
    public static class IncludesOfXml {

        @GET
        @ResponseModel(value = Out.class, include = "name")
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class ExcludesNullOfUtf16 {

        @GET
        @ResponseModel(value = Out.class, excludeNull = true)
        @Produces("application/json;charset=utf-16")
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class FieldsOfText {

        @GET
        @SparseFields
        @Produces(MediaType.TEXT_PLAIN)
        public Object get() {
            return null;
        }
    }

    @Path("broken")
    public static class FieldsWithoutName {

        @GET
        @SparseFields(parameter = "")
        public Object get() {
            return null;
        }
    }
}
