using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Finds the predications of a sentence: triggers, the operators that act on them, the status nouns that belong to them, and their zones.</summary>
internal sealed class PredicationReader
{
    // Items between a noun and its date.
    private const int SinceReach = 8;

    private readonly SentenceContext _sentence;
    private readonly IReadOnlyList<Item> _items;
    private readonly StatusSearch _status;
    private readonly EventStatus _eventStatus;
    private readonly PredicationLinks _links;
    private readonly NounLinks _nouns;
    private readonly LaterOperators _later;
    private readonly LoneOperators _lone;
    private readonly List<Predication> _found = [];
    private readonly List<int> _pending = [];

    public PredicationReader(SentenceContext sentence)
    {
        _sentence = sentence;
        _items = sentence.Items;
        _status = new StatusSearch(sentence);
        _eventStatus = new EventStatus(sentence);
        _links = new PredicationLinks(sentence, _status);
        _nouns = new NounLinks(sentence);
        _later = new LaterOperators(sentence, _links, _nouns);
        _lone = new LoneOperators(sentence, _eventStatus, _links);
    }

    /// <summary>Reads the sentence once.</summary>
    public List<Predication> Read()
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Kind != ItemKind.Cue)
            {
                continue;
            }

            switch (_items[i].Cue!.Kind)
            {
                case CueKind.Operator when IsAnswered(i):
                    break;
                case CueKind.Operator:
                    Operator(i);
                    break;
                case CueKind.Event when _links.Suspends(i, _found.Count > 0 ? _found[^1] : null):
                    Operator(i);
                    break;
                case CueKind.Event when _items[i].Cue!.Value == "same" && !_items[i].IsPassive && !(_sentence.VerbFirst && i + 1 < _items.Count && _sentence.InsideGroup(i + 1)) && _found.Count > 0 && _found[^1] is { Later: < 0, Cue.Form: CueForm.Noun } && _nouns.Follows(_found[^1], i):
                    if (_found[^1].Operators.Count == 0)
                    {
                        Operator(i);
                    }

                    // "решение о принятии последовало в 2022 году": that it came tells nothing further.
                    break;
                case CueKind.Event when _items[i].Cue!.Value == "same" && _sentence.OwnsByCase && i + 1 < _items.Count && _items[i + 1].Cue is { Kind: CueKind.Event, Form: CueForm.Noun }:
                    // "31 июля последовало принятие в ООН": what followed is told by the noun.
                    break;
                case CueKind.Event when _items[i].Cue!.Value == "same" && _sentence.FreeOrder && _pending.Count == 1 && _links.IsReceived(_pending[0], i):
                    _found.Add(new Predication { Core = _pending[0], Cue = _items[_pending[0]].Cue!, StatusItem = _eventStatus.Of(_pending[0]), Later = i });
                    _pending.Clear();
                    break;
                case CueKind.Event when _sentence.Isolating && i > 0 && _items[i - 1].Cue is { Kind: CueKind.Event, Change: StatusChange.Suspended or StatusChange.Expelled or StatusChange.Withdrawn }:
                    // 被中止参加活动: what is stopped is told.
                    break;
                case CueKind.Event when _found.Count > 0 && _links.IsWhatStops(_found[^1], i):
                    break;
                case CueKind.Event when _items[i].Cue!.Value == "listed" && !IsListedBehind(i):
                    break;
                case CueKind.Event when _items[i].Cue!.Value != "governed" || (_pending.Count > 0 && _links.GovernsAtOnce(_pending[^1], i)):
                    Core(i, -1);
                    break;
                case CueKind.Light when _status.Of(i) is var status and >= 0:
                    Core(i, status);
                    break;
                case CueKind.Light when _found.Count > 0 && _links.GrantsApplication(_found[^1], i):
                    _found.Add(new Predication { Core = _found[^1].Core, Cue = _found[^1].Cue, StatusItem = _found[^1].StatusItem, Later = i });
                    break;
                case CueKind.Light when _sentence.FreeOrder && _pending.Count == 1 && _links.IsReceived(_pending[0], i):
                    // "Приглашения в БРИКС получили Иран и Египет": what they receive stands first.
                    _found.Add(new Predication { Core = _pending[0], Cue = _items[_pending[0]].Cue!, Later = i });
                    _pending.Clear();
                    break;
                case CueKind.Light when _items[i].Cue!.Value == "among":
                    Core(i, -1);
                    break;
                case CueKind.Status when _items[i].Cue!.Value == "abstract" && _pending.Count > 0 && !_sentence.Consumed[i] && _links.Governs(_pending[^1], i) && !IsRoleOfEvent(i):
                    Core(i, i);
                    break;
            }
        }

        _lone.Tell(_pending, _found);
        new GappedVerbs(_sentence, _status).Add(_found);
        _found.RemoveAll(p => _links.IsPaper(p) || IsSinceFounding(p));
        PredicationZones.Set(_sentence, _found);
        return _found;
    }

    // 申请遂于同年遭到否决: where verbs are nouns too, one that opens its clause and is answered at once is what was asked before.
    private bool IsAnswered(int i)
    {
        if (!_sentence.Isolating || _found.Count + _pending.Count == 0 || i == 0 || _items[i - 1].Mark is not (',' or ';') || _items[i].Cue is not { Change: StatusChange.Applied })
        {
            return false;
        }

        var answer = i + 1;
        while (answer < _items.Count && (_items[answer].Is(CueKind.Article) || _items[answer].Kind == ItemKind.Date))
        {
            answer++;
        }

        return answer < _items.Count && _items[answer].Cue is { Kind: CueKind.Operator, Change: StatusChange.Rejected };
    }

    // 以观察员身份参加: as what somebody joins, and no event of its own.
    private bool IsRoleOfEvent(int status) =>
        _sentence.Isolating && _items[status - 1].Is(CueKind.State, "be") && status + 1 < _items.Count && _items[status + 1].Cue is { Kind: CueKind.Event, Subject: SubjectRole.Doer };

    // 1962年又有印尼和利比亚: names that end the clause, and no verb behind them.
    private bool IsListedBehind(int i) =>
        i + 1 < _items.Count && _sentence.GroupAt(i + 1) is { OfOrganizations: false, OfCity: false, IsAnaphor: false } names && names.First == i + 1
        && (names.Last + 1 >= _items.Count || _items[names.Last + 1].Mark is ',' or ';' or '.');

    // "since its foundation", "منذ انضمامها" tell how long, not of a founding or accession, unless a date follows.
    private bool IsSinceFounding(Predication p) =>
        p is { Operators.Count: 0, Later: < 0 } && (p.Cue.Change == StatusChange.Founded || (p.Cue is { Kind: CueKind.Event, Form: CueForm.Noun, Change: null or StatusChange.Granted } && !_sentence.Any(p.Core, Math.Min(_items.Count, p.Core + SinceReach), m => m.Kind == ItemKind.Date))) && GroupReader.Before(_items, p.Core) is var since and >= 0 && _items[since].Is(CueKind.Since);

    // An operator after its event ("the accession procedure was launched") belongs to it if none follows that it could act on.
    private void Operator(int i)
    {
        // 提出正式申请: said in two words; but 提交的申请 is what somebody has filed.
        if (_sentence.Isolating && _items[i].Cue!.Form != CueForm.Noun && _pending.Count > 0 && _pending[^1] == i - 1 && _items[i].Cue!.Change == _items[i - 1].Cue!.Change)
        {
            return;
        }

        if (_later.Take(_found, _pending, i))
        {
            return;
        }

        if (_pending.Count > 0 && (_links.Separated(_pending[^1], i) || _links.Follows(_pending[^1], i)))
        {
            _lone.Tell(_pending, _found);
        }

        _pending.Add(i);
    }

    private void Core(int i, int status)
    {
        if (_items[i].Cue!.Form != CueForm.Finite && Aspiration.Governs(_items, i))
        {
            return;
        }

        var operators = new List<int>();
        if (_pending.Count > 0)
        {
            if (_links.Governs(_pending[^1], i))
            {
                operators.AddRange(_pending);
                _pending.Clear();
            }
            else
            {
                _lone.Tell(_pending, _found);
            }
        }

        status = status < 0 && _items[i].Cue!.Value != "among" ? _eventStatus.Of(i) : status;
        if (status >= 0)
        {
            _sentence.Consumed[status] = true;
        }

        _found.Add(new Predication { Core = i, Cue = _items[i].Cue!, Operators = operators, StatusItem = status });
    }
}
