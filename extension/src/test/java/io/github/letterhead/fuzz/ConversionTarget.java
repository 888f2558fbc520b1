package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.ResponseModelException;
import io.github.letterhead.internal.convert.Model;
import java.util.List;

/**
 * Any graph of objects, of whatever kinds, with values that fit and others, and with ways back: either it becomes the
 * model, with every value what it was, or it is refused in words that have none of its values.
 */
final class ConversionTarget {

    private static final List<Class<?>> CLASSES = List.of(FuzzModels.Out.class, FuzzModels.OutBean.class);
    private static final List<Model> MODELS =
            CLASSES.stream().map(type -> Model.ofClasses(List.of(type), Object.class)).toList();

    private ConversionTarget() {
    }

    static void check(byte[] input) {
        Draws draws = new Draws(input);
        int which = draws.below(CLASSES.size());
        boolean isList = draws.flag();
        Drawn drawn = isList ? Drawn.listOfObjects(draws) : Drawn.object(draws);
        Object wanted = ModelOracle.of(CLASSES.get(which), drawn);
        Object converted;
        try {
            converted = MODELS.get(which).convert(drawn.made(), Object.class).entity();
        } catch (ResponseModelException misfit) {
            expect(wanted == ModelOracle.MISFIT, () -> "refused " + drawn + ": " + misfit.getMessage());
            checkWords(misfit, drawn);
            return;
        }
        expect(wanted != ModelOracle.MISFIT, () -> "took " + drawn + " as " + FuzzModels.plain(converted));
        expect(String.valueOf(wanted), String.valueOf(FuzzModels.plain(converted)));
        expect(MODELS.get(which).convert(converted, Object.class).entity() == converted,
                () -> "copied what it had made");
    }

    private static void checkWords(ResponseModelException misfit, Drawn drawn) {
        for (Throwable cause = misfit; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            expect(!message.contains(Drawn.SECRET), () -> "told " + message);
            for (String text : drawn.texts()) {
                expect(text.length() < 6 || !message.contains(text), () -> "told " + text + " in " + message);
            }
        }
        expect(misfit.getResponse().getStatus() == 500 && !misfit.getResponse().hasEntity(),
                () -> "answered " + misfit.getResponse());
    }
}
