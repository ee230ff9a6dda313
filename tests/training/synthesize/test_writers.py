"""Both protocols against a real server: whole answers only, every fault named for what it is."""

import asyncio
import json
from collections.abc import Callable

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from tests.support.fake_llm import FakeLLM, Fault, fake_llm
from training.synthesize.grounding import ground
from training.synthesize.prompts import prompt_for
from training.synthesize.tasks import Task
from training.synthesize.writers.base import Answer, Refused, Request, Trouble, Usage, Writer
from training.synthesize.writers.openai_server import OpenAIWriter

Make = Callable[[FakeLLM], Writer]


def openai(fake: FakeLLM) -> Writer:
    return OpenAIWriter(f"{fake.url}/v1", "test-model", "secret")


def gemini(fake: FakeLLM) -> Writer:
    pytest.importorskip("google.genai", reason="needs the factory extra (google-genai)")
    from training.synthesize.writers.gemini import GeminiWriter

    return GeminiWriter("test-model", "secret", fake.url)


both = pytest.mark.parametrize("make", [openai, gemini])


@pytest.fixture(scope="module")
def request_(catalogue: Catalogue) -> Request:
    task = Task("phrases", "I10", "es", ("clinical", "lay"), 1)
    grounding = ground(catalogue, task.code, task.language)
    return Request(task, grounding, prompt_for(task, grounding))


def ask(make: Make, fake: FakeLLM, request: Request) -> Answer:
    async def once() -> Answer:
        writer = make(fake)
        try:
            return await writer.write(request)
        finally:
            await writer.close()

    return asyncio.run(once())


@both
def test_a_whole_answer_with_what_it_cost(make: Make, request_: Request) -> None:
    with fake_llm() as fake:
        answer = ask(make, fake, request_)
    assert [item["style"] for item in json.loads(answer.text)["phrases"]] == ["clinical", "lay"]
    assert answer.usage == Usage(100, 50)
    assert len(fake.asked) == 1
    assert "secret" in "".join(fake.keys)


@both
@pytest.mark.parametrize(
    "fault", ["500", "cut", "unfinished", "garbled", "bad piece", "broken off"]
)
def test_what_may_pass_is_trouble(make: Make, fault: Fault, request_: Request) -> None:
    with fake_llm([fault]) as fake, pytest.raises(Trouble):
        ask(make, fake, request_)
    assert len(fake.asked) == 1  # the library's own retries are off


@both
def test_too_many_requests_say_how_long_to_wait(make: Make, request_: Request) -> None:
    with fake_llm(["429"]) as fake, pytest.raises(Trouble) as trouble:
        fake.retry_after = "7"
        ask(make, fake, request_)
    assert trouble.value.wait == 7.0


@both
def test_a_wrong_key_is_refused_in_one_sentence(make: Make, request_: Request) -> None:
    with fake_llm(["401"]) as fake, pytest.raises(Refused, match="check the key"):
        ask(make, fake, request_)


@both
def test_no_server_is_trouble(make: Make, request_: Request) -> None:
    with fake_llm() as fake:
        gone = FakeLLM(url=fake.url)
    with pytest.raises(Trouble):
        ask(make, gone, request_)


def test_a_server_without_schemas_can_be_asked(request_: Request) -> None:
    with fake_llm() as fake:
        ask(openai, fake, request_)
        ask(lambda f: OpenAIWriter(f"{f.url}/v1", "m", schema=False), fake, request_)
    assert ["response_format" in body for body in fake.bodies] == [True, False]


def test_the_question_is_grounded(request_: Request) -> None:
    with fake_llm() as fake:
        ask(openai, fake, request_)
    [question] = fake.asked
    assert "Code I10: Essential (primary) hypertension" in question
    assert "Diseases of the circulatory system" in question
    assert "Spanish" in question
    assert "hipertensión" in question.lower()
