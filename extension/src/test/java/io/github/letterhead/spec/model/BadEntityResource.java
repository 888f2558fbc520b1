package io.github.letterhead.spec.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.model.People.UserOut;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entities and texts that nobody should return or write. */
@Path("bad")
@Produces(MediaType.APPLICATION_JSON)
public class BadEntityResource {

    /** Contains more of itself, if it wants. */
    public static class Node {

        public String name;
        public Node next;

        static Node chain(int length) {
            Node first = null;
            for (int i = 0; i < length; i++) {
                Node node = new Node();
                node.name = People.SECRET;
                node.next = first;
                first = node;
            }
            return first;
        }
    }

    /** As deep as what is returned. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record NodeOut(java.util.Optional<NodeOut> next) {
    }

    /** Is something else each time one looks. */
    public static class Changing {

        private int calls;

        public Object getId() {
            return calls++ % 2 == 0 ? Long.valueOf(1) : People.SECRET;
        }

        public Object getName() {
            return calls++ % 2 == 0 ? List.of(People.SECRET) : new Changing();
        }
    }

    @GET
    @Path("deep")
    @ResponseModel(NodeOut.class)
    public Node deep() {
        return Node.chain(10_000);
    }

    @GET
    @Path("loop")
    @ResponseModel(NodeOut.class)
    public Node loop() {
        Node node = Node.chain(2);
        node.next.next = node;
        return node;
    }

    @GET
    @Path("changing")
    @ResponseModel(UserOut.class)
    public List<Object> changing() {
        return List.of(new Changing(), new Changing());
    }

    @GET
    @Path("null-key")
    @ResponseModel(UserOut.class)
    public Map<String, People.User> nullKey() {
        Map<String, People.User> map = new HashMap<>();
        map.put(null, People.ann());
        return map;
    }

    @GET
    @Path("other-keys")
    @ResponseModel(UserOut.class)
    public Map<Object, Object> otherKeys() {
        return Map.of(1, "id", List.of(People.SECRET), "name");
    }

    /** What JSON has no words for. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record Odd(double number, String text) {
    }

    @GET
    @Path("no-number")
    @ResponseModel(value = Odd.class, include = {"number", "text"})
    public Map<String, Object> noNumber() {
        return Map.of("number", Double.NaN, "text", "a", "password", People.SECRET);
    }

    @GET
    @Path("no-text")
    @ResponseModel(value = Odd.class, include = {"number", "text"})
    public Map<String, Object> noText() {
        return Map.of("number", 1.5, "text", "half of a pair: \ud83d", "password", People.SECRET);
    }

    @GET
    @Path("written")
    @Produces("application/octets+json")
    @ResponseModel(include = "name")
    public Object written(@QueryParam("as") @DefaultValue("") String as) {
        String text = "{\"name\": \"A\", \"password\": \"" + People.SECRET + "\"}";
        return new TextWriter.Octets(switch (as) {
            case "bom" -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case "utf-16" -> text.getBytes(StandardCharsets.UTF_16BE);
            case "utf-16-bom" -> text.getBytes(StandardCharsets.UTF_16);
            case "latin-1" -> text.replace('A', '\u00e4').getBytes(StandardCharsets.ISO_8859_1);
            case "twice" -> (text + text).getBytes(StandardCharsets.UTF_8);
            case "short" -> text.substring(0, text.length() - 1).getBytes(StandardCharsets.UTF_8);
            case "nan" -> text.replace("\"A\"", "NaN").getBytes(StandardCharsets.UTF_8);
            case "html" -> "<html>".getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        });
    }
}
