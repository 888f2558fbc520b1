package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.fold.LastStep;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.fold.VaryUnion;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.lang.reflect.Method;
import java.util.List;

/** Writes what is decided about the origin of a request into its answer, after the application's response filters. */
public final class CorsStep implements LastStep {

    /** In lower case for the reason of {@link AnswerField}. */
    private static final String ORIGIN = "origin";

    private final CorsPolicies policies;
    private final RuntimeFacts facts;
    private final Folding folding;

    public CorsStep(CorsPolicies policies, RuntimeFacts facts, Folding folding) {
        this.policies = policies;
        this.facts = facts;
        this.folding = folding;
    }

    @Override
    public void take(ContainerRequestContext request, ContainerResponseContext answer, CollectedResponse response) {
        if (!policies.areUsed()) {
            return;
        }
        PreflightVerdict verdict = (PreflightVerdict) request.getProperty(PreflightFilter.VERDICT);
        if (verdict != null) {
            MultivaluedMap<String, Object> headers = folding.headers(request, answer);
            verdict.headers().forEach((name, text) -> headers.put(name, new OneLine(text)));
            vary(headers, PreflightVerdict.VARY, response);
            return;
        }
        CorsPolicy policy = policy(request);
        if (policy != null) {
            MultivaluedMap<String, Object> headers = folding.headers(request, answer);
            vary(headers, Preflight.ORIGIN, response);
            String allowed = policy.allowOrigin(facts.plain(request.getHeaders()).get(ORIGIN));
            if (allowed != null) {
                allow(allowed, policy, headers);
                ExposeList.write(policy, request, headers, response);
            }
        }
    }

    /** Interceptors may have changed the headers, and no response filter saw it. */
    public void takeAgain(WriterInterceptorContext context, boolean areInterceptors) {
        if (policies.areUsed()) {
            if (context.getProperty(ExposeList.PROPERTY) instanceof ExposeList list) {
                list.run();
            }
            if (areInterceptors) {
                keepVary(context);
            }
        }
    }

    private void keepVary(WriterInterceptorContext context) {
        MultivaluedMap<String, Object> headers = facts.plain(context.getHeaders());
        if ((policies.areForAll() || headers.containsKey(AnswerField.ALLOW_ORIGIN)) && !varies(headers)) {
            vary(headers, Preflight.ORIGIN, null);
        }
    }

    /** What stands there as it was put there need not be read. */
    private static boolean varies(MultivaluedMap<String, Object> headers) {
        List<Object> present = headers.get(AnswerField.VARY);
        return present instanceof OneLine put && put.isAsPut()
                || present != null && VaryUnion.has(present, Preflight.ORIGIN);
    }

    private CorsPolicy policy(ContainerRequestContext request) {
        Method method = facts.resourceMethod(request);
        return method == null ? policies.of(request.getUriInfo().getPath(false), request.getMethod())
                : policies.of(facts.resourceClass(request), method);
    }

    private static void allow(String origin, CorsPolicy policy, MultivaluedMap<String, Object> headers) {
        headers.put(AnswerField.ALLOW_ORIGIN, new OneLine(origin));
        if (policy.credentials()) {
            headers.put(AnswerField.ALLOW_CREDENTIALS, new OneLine("true"));
        }
    }

    private static void vary(MultivaluedMap<String, Object> headers, String names, CollectedResponse response) {
        List<Object> present = headers.get(AnswerField.VARY);
        String all = present == null ? names : VaryUnion.of(present, List.of(names));
        headers.put(AnswerField.VARY, new OneLine(all));
        if (response != null) {
            response.variesBy(names);
        }
    }
}
