"""A whole translation package of some kilobytes: a random network that loads and says something."""

from __future__ import annotations

import functools
import io
import json
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_WIDTH, _INNER, _HEADS = 8, 16, 2
_TEXT = (
    "The plane landed at night on a clandestine airstrip.",
    "La avioneta aterrizó de noche en una pista clandestina.",
)


def tiny_parts(
    source: str = "en", target: str = "es", version: object = "1.0", **more: object
) -> dict[str, bytes]:
    """Make the files of a package for one direction; `more` adds to its metadata."""
    metadata = {"from_code": source, "to_code": target, "package_version": version, **more}
    return {"metadata.json": json.dumps(metadata).encode(), **_network()}


def pack(
    path: Path, parts: Mapping[str, bytes], top: str = "translate-en_es-1_0", **options: Any
) -> Path:
    """Write `parts` as an ``.argosmodel`` archive; `options` go to the zip file."""
    with zipfile.ZipFile(path, "w", **options) as archive:
        for name, content in parts.items():
            archive.writestr(f"{top}/{name}", content)
    return path


def lay_out(folder: Path, parts: Mapping[str, bytes]) -> Path:
    """Write `parts` into `folder`, as Argos does when it installs a package."""
    for name, content in parts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@functools.cache
def _network() -> dict[str, bytes]:
    tokenizer, pieces = _tokenizer()
    vocabulary = ["<blank>", "<s>", "</s>", "<unk>", *pieces]
    with tempfile.TemporaryDirectory() as folder:
        _transformer(vocabulary).save(folder)
        model = {f"model/{p.name}": p.read_bytes() for p in sorted(Path(folder).iterdir())}
    return {"sentencepiece.model": tokenizer, **model}


def _tokenizer() -> tuple[bytes, list[str]]:
    import sentencepiece

    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(_TEXT * 5),
        model_writer=written,
        vocab_size=60,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=written.getvalue())
    pieces = [processor.id_to_piece(n) for n in range(processor.get_piece_size())]
    return written.getvalue(), [piece for piece in pieces if not piece.startswith("<")]


def _transformer(vocabulary: list[str]) -> Any:
    import numpy as np
    from ctranslate2.specs import TransformerSpec

    random = np.random.default_rng(seed=1)

    def weights(layer: Any, rows: int, columns: int) -> None:
        layer.weight = random.standard_normal((rows, columns)).astype(np.float32)
        layer.bias = np.zeros(rows, np.float32)

    def norm(layer: Any) -> None:
        layer.gamma, layer.beta = np.ones(_WIDTH, np.float32), np.zeros(_WIDTH, np.float32)

    spec = TransformerSpec.from_config(num_layers=1, num_heads=_HEADS)
    for embeddings in (spec.encoder.embeddings[0], spec.decoder.embeddings):
        shape = (len(vocabulary), _WIDTH)
        embeddings.weight = random.standard_normal(shape).astype(np.float32)
    for side in (spec.encoder, spec.decoder):
        norm(side.layer_norm)
        [layer] = side.layer
        norm(layer.self_attention.layer_norm)
        weights(layer.self_attention.linear[0], 3 * _WIDTH, _WIDTH)
        weights(layer.self_attention.linear[1], _WIDTH, _WIDTH)
        norm(layer.ffn.layer_norm)
        weights(layer.ffn.linear_0, _INNER, _WIDTH)
        weights(layer.ffn.linear_1, _WIDTH, _INNER)
    attention = spec.decoder.layer[0].attention
    norm(attention.layer_norm)
    for linear, rows in zip(attention.linear, (_WIDTH, 2 * _WIDTH, _WIDTH), strict=True):
        weights(linear, rows, _WIDTH)
    weights(spec.decoder.projection, len(vocabulary), _WIDTH)
    # So that a translation is never empty: its end is never the likeliest token.
    spec.decoder.projection.bias[vocabulary.index("</s>")] = -100
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    return spec
